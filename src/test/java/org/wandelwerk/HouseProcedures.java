package org.wandelwerk;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The steps of the procedures, as their files tell. */
final class HouseProcedures {

    /** One step, what it does, and where each of its outcomes leads. */
    record Step(String procedure, String id, String kind, String outcomes) {}

    private HouseProcedures() {}

    static Stream<Step> all() {
        return Sources.files(Path.of("src/main/resources/procedures"), ".yaml").stream()
                .map(file -> map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Sources.read(file))))
                .flatMap(procedure -> list(procedure.get("steps")).stream().map(step -> step(procedure, step)));
    }

    private static Step step(Map<?, ?> procedure, Map<?, ?> step) {
        var outcomes = map(step.get("outcomes")).entrySet().stream()
                .map(outcome -> outcome.getKey() + " → " + target(map(outcome.getValue())))
                .collect(joining("; "));
        return new Step(
                procedure.get("procedure") + " " + procedure.get("version"),
                String.valueOf(step.get("id")),
                String.valueOf(step.get("kind")),
                outcomes);
    }

    private static String target(Map<?, ?> outcome) {
        return outcome.get("to") == null ? "*end: " + outcome.get("end") + "*" : String.valueOf(outcome.get("to"));
    }

    private static Map<?, ?> map(@Nullable Object part) {
        return part instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<Map<?, ?>> list(@Nullable Object part) {
        return part instanceof List<?> list
                ? list.stream().<Map<?, ?>>map(HouseProcedures::map).toList()
                : List.of();
    }
}
