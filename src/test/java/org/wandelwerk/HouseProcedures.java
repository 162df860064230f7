package org.wandelwerk;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The steps of the procedures, as their files tell. */
final class HouseProcedures {

    /** One step, what it does, and where each of its outcomes leads, as lines of a drawing. */
    record Step(String procedure, String id, String kind, List<String> outcomes) {}

    private HouseProcedures() {}

    static Stream<Step> all() {
        return Sources.files(Path.of("src/main/resources/procedures"), ".yaml").stream()
                .map(file -> map(new Yaml(new SafeConstructor(new LoaderOptions())).load(Sources.read(file))))
                .flatMap(procedure -> list(procedure.get("steps")).stream().map(step -> step(procedure, step)));
    }

    /** Each procedure as a drawing in Mermaid, which many readers of Markdown show as one. */
    static String drawn() {
        return "## Procedures\n\n"
                + all().collect(groupingBy(Step::procedure, TreeMap::new, toList())).entrySet().stream()
                        .map(entry -> "### %s\n\n```mermaid\nflowchart TD\n%s\n```\n"
                                .formatted(
                                        entry.getKey(),
                                        entry.getValue().stream()
                                                .flatMap(HouseProcedures::lines)
                                                .collect(joining("\n"))))
                        .collect(joining("\n"));
    }

    private static Stream<String> lines(Step step) {
        return Stream.concat(
                Stream.of("    %s[\"%s: %s\"]".formatted(step.id(), step.id(), step.kind())), step.outcomes().stream());
    }

    private static Step step(Map<?, ?> procedure, Map<?, ?> step) {
        var id = String.valueOf(step.get("id"));
        return new Step(
                procedure.get("procedure") + " " + procedure.get("version"),
                id,
                String.valueOf(step.get("kind")),
                map(step.get("outcomes")).entrySet().stream()
                        .map(outcome -> "    %s -->|%s| %s"
                                .formatted(id, outcome.getKey(), target(id, map(outcome.getValue()))))
                        .toList());
    }

    private static String target(String id, Map<?, ?> outcome) {
        return outcome.get("to") == null
                ? "%s.%s([%s])".formatted(id, outcome.get("end"), outcome.get("end"))
                : String.valueOf(outcome.get("to"));
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
