package org.wandelwerk.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.wandelwerk.definition.YamlPart;

/** Reads the stages of a procedure, which hold its steps in their order, each once. */
record StagesReader(YamlPart part, Map<String, YamlPart> steps) {

    List<Stage> stages() {
        var rest = new ArrayList<>(steps.keySet());
        var stages = part.items().stream().map(stage -> stage(stage, rest)).toList();
        if (!rest.isEmpty()) {
            throw part.wrong("step '%s' is in no stage".formatted(rest.getFirst()));
        }
        return stages;
    }

    private Stage stage(YamlPart stage, List<String> rest) {
        stage.only("id", "label", "steps");
        for (var step : stage.field("steps").items()) {
            if (!steps.containsKey(step.text())) {
                throw step.wrong("unknown step '%s'".formatted(step.text()));
            }
            if (rest.isEmpty() || !rest.removeFirst().equals(step.text())) {
                throw step.wrong(
                        "stages hold the steps in their order, each once; '%s' does not follow".formatted(step.text()));
            }
        }
        return new Stage(
                stage.field("id").text(),
                stage.field("label").inBothLanguages(),
                stage.field("steps").texts());
    }
}
