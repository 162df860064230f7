package org.wandelwerk.moving;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;

/** What becomes of a project that goes over from one version of its procedure to another. */
public record CarryOver(Procedure from, Procedure to) {

    /** A step of the one version, and the step of the same name in the other; {@code null} on the side without it. */
    public record Pair(@Nullable Step from, @Nullable Step to) {

        /** What is different in a step that both versions have. */
        public List<Difference> differences() {
            return from == null || to == null ? List.of() : Difference.between(from, to);
        }
    }

    /** In what a step of the one version can differ from that of the other. */
    public enum Difference {
        WHO(Step::who),
        DEADLINE(step -> String.valueOf(step.deadline())),
        /** What is asked for and checked, by whom. */
        SETTINGS(Step::settings),
        OUTCOMES(of(Outcome::target)),
        REASONS(of(outcome -> List.of(outcome.reason(), outcome.conditions(), outcome.due()))),
        PUBLISHING(of(outcome -> String.valueOf(outcome.publish()))),
        LAPSING(of(outcome -> String.valueOf(outcome.lapses())));

        private final Function<Step, Object> said;

        Difference(Function<Step, Object> said) {
            this.said = said;
        }

        private static List<Difference> between(Step from, Step to) {
            return Arrays.stream(values())
                    .filter(one -> !one.said.apply(from).equals(one.said.apply(to)))
                    .toList();
        }

        private static Function<Step, Object> of(Function<Outcome, Object> said) {
            return step -> step.outcomes().stream().collect(Collectors.toMap(Outcome::id, said));
        }
    }

    /** First those of the older version in their order, then those that are new. */
    public List<Pair> pairs() {
        var there = new TreeMap<String, Step>();
        to.steps().forEach(step -> there.put(step.id(), step));
        var known = from.steps().stream()
                .map(step -> new Pair(step, there.remove(step.id())))
                .toList();
        var added = to.steps().stream()
                .filter(step -> there.containsKey(step.id()))
                .map(step -> new Pair(null, step))
                .toList();
        return Stream.concat(known.stream(), added.stream()).toList();
    }

    /** The step in which a project would stand; {@code null} when somebody must say so. */
    public @Nullable Step landing(String step) {
        return to.steps().stream()
                .filter(one -> one.id().equals(step))
                .findFirst()
                .orElse(null);
    }

    /** The outcomes of the step that the newer version no longer has. */
    public List<Outcome> lost(String step) {
        var landing = landing(step);
        return from.step(step).outcomes().stream()
                .filter(outcome -> landing == null || !has(landing, outcome.id()))
                .toList();
    }

    private static boolean has(Step step, String outcome) {
        return step.outcomes().stream().anyMatch(one -> one.id().equals(outcome));
    }
}
