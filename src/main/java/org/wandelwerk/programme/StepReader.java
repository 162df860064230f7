package org.wandelwerk.programme;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.definition.YamlPart;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Outcome.Asked;

/** Makes one step of its part of the file: what all steps know, and the outcomes. */
record StepReader(YamlPart part, KnownNames names, Map<String, YamlPart> steps) {

    Step step(Map<String, Text> labels) {
        var id = part.field("id");
        var kind = kind(part.field("kind"));
        part.only(Stream.concat(Stream.of("id", "kind", "who", "deadline", "outcomes"), SettingsReader.fields(kind))
                .toArray(String[]::new));
        var label = Optional.ofNullable(labels.get(id.text()))
                .orElseThrow(() -> id.wrong("step '%s' has no public state".formatted(id.text())));
        var step = new Step(
                id.text(),
                label,
                part.optional("who").map(this::roles).orElse(StepRole.of(kind)),
                part.optional("deadline").map(YamlPart::period).orElse(null),
                new SettingsReader(part, names).settings(kind),
                outcomes(part.field("outcomes"), hasExtract(kind)));
        if (kind == StepKind.INTAKE && !names.equals(KnownNames.RELEASED)) {
            check(step);
        }
        return step;
    }

    /** What was handed in is found complete, or comes back, by one outcome each, for the office says no more. */
    private void check(Step intake) {
        var onward = intake.outcomes().stream().filter(one -> !one.isEnd()).toList();
        var most = intake.comingBack().isPresent() ? 2 : 1;
        if (intake.acceptance().isEmpty() || onward.size() > most) {
            throw part.field("outcomes")
                    .wrong("one outcome of an intake leads to another step, and at most one to itself");
        }
        intake.acceptance()
                .filter(one -> one.reason() == Asked.REQUIRED || requiresMore(one))
                .ifPresent(one -> {
                    throw outcome(one).wrong("nothing is said with what is complete, so that nothing may be required");
                });
        intake.comingBack()
                .filter(one -> one.reason() == Asked.NOT || requiresMore(one))
                .ifPresent(one -> {
                    throw outcome(one).wrong("what comes back comes with a reason, and with nothing else");
                });
    }

    private static boolean requiresMore(Outcome outcome) {
        return outcome.conditions() == Asked.REQUIRED || outcome.due() == Asked.REQUIRED || outcome.figure() != null;
    }

    private YamlPart outcome(Outcome outcome) {
        return part.field("outcomes").field(outcome.id());
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

    private List<StepRole> roles(YamlPart who) {
        return who.oneOrMore().stream().map(this::role).toList();
    }

    private StepRole role(YamlPart part) {
        var code = names.name(KnownNames.Kind.ROLE, part);
        return StepRole.read(code).orElseThrow(() -> part.wrong("role '%s' moves no project".formatted(code)));
    }

    /** What was released before is read as it was. */
    private boolean hasExtract(StepKind kind) {
        return names.equals(KnownNames.RELEASED) || kind == StepKind.COMMITTEE_VOTE || kind == StepKind.CONFIRMATION;
    }

    private List<Outcome> outcomes(YamlPart part, boolean hasExtract) {
        if (part.fields().isEmpty()) {
            throw part.wrong("a step without outcomes leads nowhere");
        }
        return part.fields().entrySet().stream()
                .map(outcome -> new OutcomeReader(outcome.getKey(), outcome.getValue(), steps, hasExtract).outcome())
                .toList();
    }
}
