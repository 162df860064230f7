package org.wandelwerk.programme;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.Text;

/** Makes a procedure of its file, and refuses what could not be walked. */
final class ProcedureReader {

    private final YamlPart root;
    private final Map<String, YamlPart> steps = new LinkedHashMap<>();

    ProcedureReader(YamlPart root) {
        this.root = root;
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
                root.field("title").translated(),
                root.field("legal").texts(),
                steps.values().stream().map(part -> step(part, labels)).toList(),
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
                        Map.Entry::getKey, label -> label.getValue().translated()));
    }

    private Step step(YamlPart part, Map<String, Text> labels) {
        part.only(
                "id",
                "kind",
                "form",
                "who",
                "statements",
                "checks",
                "evidence",
                "body",
                "several",
                "rule",
                "criteria",
                "to",
                "legal",
                "fields",
                "granting-body",
                "many",
                "reports",
                "due",
                "until",
                "outcomes");
        var id = part.field("id");
        var label = Optional.ofNullable(labels.get(id.text()))
                .orElseThrow(() -> id.wrong("step '%s' has no public state".formatted(id.text())));
        return new Step(id.text(), kind(part.field("kind")), label, outcomes(part.field("outcomes")));
    }

    private static StepKind kind(YamlPart part) {
        return StepKind.read(part.text())
                .orElseThrow(() -> part.wrong("unknown kind of step '%s'; known are %s"
                        .formatted(
                                part.text(),
                                Arrays.stream(StepKind.values())
                                        .map(StepKind::word)
                                        .collect(Collectors.joining(", ")))));
    }

    private List<Outcome> outcomes(YamlPart part) {
        if (part.fields().isEmpty()) {
            throw part.wrong("a step without outcomes leads nowhere");
        }
        return part.fields().entrySet().stream()
                .map(outcome -> outcome(outcome.getKey(), outcome.getValue()))
                .toList();
    }

    private Outcome outcome(String id, YamlPart part) {
        part.only("to", "end", "label", "reason", "publish", "conditions", "lapses", "due", "figure");
        var label = part.fields().get("label");
        return new Outcome(id, target(id, part), label == null ? null : label.translated());
    }

    private Outcome.Target target(String outcome, YamlPart part) {
        var to = part.fields().get("to");
        var end = part.fields().get("end");
        if (to != null && end == null) {
            if (!steps.containsKey(to.text())) {
                throw to.wrong("unknown step '%s'".formatted(to.text()));
            }
            return new Outcome.Target.To(to.text());
        }
        if (to == null && end != null) {
            return new Outcome.Target.End(end.text());
        }
        throw part.wrong("outcome '%s' leads either to a step or to an end".formatted(outcome));
    }
}
