package org.wandelwerk.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.Text;

/** Makes a procedure of its file, and refuses what could not be walked. */
final class ProcedureReader {

    private final YamlPart root;
    private final KnownNames names;
    private final Map<String, YamlPart> steps = new LinkedHashMap<>();

    ProcedureReader(YamlPart root, KnownNames names) {
        this.root = root;
        this.names = names;
    }

    Procedure procedure() {
        root.only("procedure", "version", "valid", "title", "legal", "steps", "public-states", "stages", "taken-over");
        for (var part : root.field("steps").items()) {
            var id = part.field("id");
            if (steps.put(id.text(), part) != null) {
                throw id.wrong("there are two steps '%s'".formatted(id.text()));
            }
        }
        var labels = labels();
        var procedure = new Procedure(
                new ProcedureVersion(
                        root.field("procedure").text(), root.field("version").number()),
                root.field("valid").date(),
                root.field("title").inBothLanguages(),
                root.field("legal").texts(),
                steps.values().stream()
                        .map(part -> new StepReader(part, names, steps).step(labels))
                        .toList(),
                new StagesReader(root.field("stages"), steps).stages(),
                new TakenOverReader(root.field("taken-over"), steps).statuses());
        new Walk(procedure.steps(), root.field("steps"), steps).check();
        return procedure;
    }

    private Map<String, Text> labels() {
        var states = root.field("public-states");
        states.fields().forEach((step, label) -> {
            if (!steps.containsKey(step)) {
                throw label.wrong("unknown step '%s'".formatted(step));
            }
        });
        return states.fields().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, label -> label.getValue().inBothLanguages()));
    }
}
