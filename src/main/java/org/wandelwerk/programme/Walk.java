package org.wandelwerk.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wandelwerk.definition.UnreadableFile;
import org.wandelwerk.definition.YamlPart;

/** Checks that every step can be reached from the first, and that from every step an end can be reached. */
record Walk(List<Step> steps, YamlPart list, Map<String, YamlPart> parts) {

    void check() {
        if (steps.isEmpty()) {
            throw list.wrong("a procedure has steps");
        }
        var reached = reached();
        var ending = ending();
        for (var step : steps) {
            if (!reached.contains(step.id())) {
                throw refused(step, "step '%s' cannot be reached from the first step");
            }
            if (!ending.contains(step.id())) {
                throw refused(step, "from step '%s' no end can be reached");
            }
        }
    }

    private UnreadableFile refused(Step step, String why) {
        var part = parts.get(step.id());
        return (part == null ? list : part.field("id")).wrong(why.formatted(step.id()));
    }

    private Set<String> reached() {
        var reached = new HashSet<>(Set.of(steps.getFirst().id()));
        while (steps.stream()
                .filter(step -> reached.contains(step.id()))
                .flatMap(step -> step.outcomes().stream())
                .map(outcome -> outcome.target() instanceof Outcome.Target.To(var next) && reached.add(next))
                .reduce(false, Boolean::logicalOr)) {}
        return reached;
    }

    private Set<String> ending() {
        var ending = new HashSet<String>();
        while (steps.stream()
                .filter(step -> step.outcomes().stream().anyMatch(outcome -> ends(outcome, ending)))
                .map(step -> ending.add(step.id()))
                .reduce(false, Boolean::logicalOr)) {}
        return ending;
    }

    private static boolean ends(Outcome outcome, Set<String> ending) {
        return switch (outcome.target()) {
            case Outcome.Target.To(var step) -> ending.contains(step);
            case Outcome.Target.End _ -> true;
        };
    }
}
