package org.wandelwerk.moving;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;

/** A procedure as it is drawn: steps from top to bottom, ways on downwards, ways back at the left, ends in words. */
public record ProcedureDiagram(Procedure procedure) {

    public static final int WIDTH = 800;
    public static final int LEFT = 74;
    public static final int BOX = 300;
    public static final int HEIGHT = 72;

    private static final int PITCH = 126;
    private static final int TOP = 4;
    private static final int LANE = 14;
    private static final int NOTE = 20;
    private static final int LABEL = 18;

    /** A step in its place. */
    public record Box(Step step, int y) {}

    /** A way to the next step, with the outcomes that lead there. */
    public record Onward(int y, int end, List<Text> labels) {}

    /** A way to any other step, as the path of its line. */
    public record Aside(String path, String head) {}

    /** An outcome that does not lead to the next step, in words. */
    public record Note(int y, Outcome outcome, Text target) {}

    /** Between which steps a line leads, by their indexes. */
    private record Way(int from, int to) {}

    public int height() {
        var last = procedure.steps().size() - 1;
        return y(last) + Math.max(HEIGHT, beside(last)) + TOP;
    }

    public List<Box> boxes() {
        return indexes().map(i -> new Box(procedure.steps().get(i), y(i))).toList();
    }

    public List<Onward> onward() {
        return indexes()
                .map(i -> new Onward(y(i) + HEIGHT, y(i + 1), labels(i)))
                .filter(way -> !way.labels().isEmpty())
                .toList();
    }

    /** What leads to the next step. */
    private List<Text> labels(int step) {
        return procedure.steps().get(step).outcomes().stream()
                .filter(outcome -> target(outcome, step) == step + 1)
                .map(Outcome::label)
                .toList();
    }

    /** Each in a lane of its own, so that lines do not lie on each other. */
    public List<Aside> asides() {
        var ways = indexes()
                .flatMap(i -> procedure.steps().get(i).outcomes().stream()
                        .filter(outcome -> !outcome.isEnd())
                        .map(outcome -> new Way(i, target(outcome, i)))
                        .filter(way -> way.to() != way.from() && way.to() != way.from() + 1))
                .distinct()
                .toList();
        return IntStream.range(0, ways.size())
                .mapToObj(lane -> aside(ways.get(lane), LEFT - LANE * (lane % 4 + 1) - 2))
                .toList();
    }

    private Aside aside(Way way, int x) {
        var end = y(way.to()) + HEIGHT / 2 - 10;
        return new Aside(
                "M%d %dH%dV%dH%d".formatted(LEFT, y(way.from()) + HEIGHT / 2 + 10, x, end, LEFT - 8),
                "M%d %dl-10-5v10z".formatted(LEFT, end));
    }

    public List<Note> notes() {
        return indexes().flatMap(this::notes).toList();
    }

    private List<Outcome> inWords(int step) {
        return procedure.steps().get(step).outcomes().stream()
                .filter(outcome -> target(outcome, step) != step + 1)
                .toList();
    }

    private Stream<Note> notes(int step) {
        var outcomes = inWords(step);
        return IntStream.range(0, outcomes.size())
                .mapToObj(i ->
                        new Note(y(step) + NOTE * (i + 1), outcomes.get(i), procedure.placeAfter(outcomes.get(i))));
    }

    /** The index of the step to which an outcome leads; its own for an end. */
    private int target(Outcome outcome, int own) {
        return outcome.target() instanceof Outcome.Target.To(var next)
                ? procedure.steps().indexOf(procedure.step(next))
                : own;
    }

    private Stream<Integer> indexes() {
        return IntStream.range(0, procedure.steps().size()).boxed();
    }

    /** How much room the words beside a step take, from its top. */
    private int beside(int step) {
        return NOTE * inWords(step).size() + NOTE / 2;
    }

    /** How much room it takes with the words of the way to the next one. */
    private int above(int step) {
        return HEIGHT + LABEL * labels(step).size() + LABEL;
    }

    /** No step begins beside words that belong to the one before. */
    private int y(int index) {
        return TOP
                + IntStream.range(0, index)
                        .map(step -> Math.max(PITCH, Math.max(beside(step), above(step))))
                        .sum();
    }
}
