package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.moving.ProcedureDiagram.Box;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;

/** The drawing on the page and the one in the map of the house show the same steps and ways of each procedure. */
@LausitzHouse
class DrawnProceduresTest {

    private static final Pattern STEP = Pattern.compile("(?m)^ {4}([\\w-]+)\\[\"\\1: (\\w+)\"\\]$");
    private static final Pattern WAY =
            Pattern.compile("(?m)^ {4}([\\w-]+) -->\\|([\\w-]+)\\| (?:\\1\\.)?([\\w-]+)(?:\\(\\[\\3\\]\\))?$");
    private static final Pattern LINE = Pattern.compile("M\\d+ (\\d+)H\\d+V(\\d+)H\\d+");

    @Autowired
    private Procedures procedures;

    /** Where an outcome of a step leads: a step, or the end of the way. */
    private record Way(String from, String outcome, String to) {}

    private static String inMap(Procedure procedure) throws IOException {
        var title = "### %s %d\n"
                .formatted(procedure.version().procedure(), procedure.version().number());
        var map = Files.readString(Path.of("docs/map.md"));
        assertThat(map).contains(title);
        var from = map.substring(map.indexOf(title) + title.length());
        return from.substring(0, from.indexOf("\n```\n", from.indexOf("```mermaid")));
    }

    private static Stream<MatchResult> found(Pattern pattern, Procedure procedure) throws IOException {
        return pattern.matcher(inMap(procedure)).results().toList().stream();
    }

    @Test
    void eachShowsTheSameSteps() throws IOException {
        assertThat(procedures.all()).hasSizeGreaterThan(5);
        for (var procedure : procedures.all()) {
            assertThat(new ProcedureDiagram(procedure).boxes())
                    .as(procedure.version().toString())
                    .extracting(box -> box.step().id() + " "
                            + box.step().kind().name().replace("_", "").toLowerCase(Locale.ROOT))
                    .containsExactlyElementsOf(found(STEP, procedure)
                            .map(step -> step.group(1) + " " + step.group(2).toLowerCase(Locale.ROOT))
                            .toList());
        }
    }

    @Test
    void eachShowsTheSameWays() throws IOException {
        for (var procedure : procedures.all()) {
            var drawn = drawn(procedure);
            assertThat(drawn)
                    .as(procedure.version().toString())
                    .hasSizeGreaterThan(procedure.steps().size());
            assertThat(drawn)
                    .as(procedure.version().toString())
                    .containsExactlyInAnyOrderElementsOf(found(WAY, procedure)
                            .map(way -> new Way(way.group(1), way.group(2), way.group(3)))
                            .toList());
        }
    }

    /** As a reader of the drawing sees it: by the lines that leave a step, and by the words beside it. */
    private static List<Way> drawn(Procedure procedure) {
        var diagram = new ProcedureDiagram(procedure);
        var boxes = diagram.boxes();
        var ways = new ArrayList<Way>();
        for (var box : boxes) {
            var step = box.step();
            diagram.onward().stream()
                    .filter(line -> line.y() == box.y() + ProcedureDiagram.HEIGHT)
                    .forEach(line -> step.outcomes().stream()
                            .filter(outcome -> line.labels().contains(outcome.label()))
                            .forEach(outcome -> ways.add(new Way(step.id(), outcome.id(), at(boxes, line.end())))));
            var aside = asides(diagram, box, boxes);
            diagram.notes().stream()
                    .filter(note -> step.outcomes().contains(note.outcome()) && isBeside(note, box))
                    .forEach(note -> ways.add(new Way(step.id(), note.outcome().id(), target(note, step, aside))));
        }
        return ways;
    }

    private static boolean isBeside(ProcedureDiagram.Note note, Box box) {
        return note.y() > box.y() && note.y() < box.y() + 126;
    }

    private static String at(List<Box> boxes, int y) {
        return boxes.stream()
                .filter(box -> box.y() <= y && y <= box.y() + ProcedureDiagram.HEIGHT)
                .map(box -> box.step().id())
                .findFirst()
                .orElseThrow();
    }

    /** To which steps lines lead at the left of a step. */
    private static Set<String> asides(ProcedureDiagram diagram, Box from, List<Box> boxes) {
        return diagram.asides().stream()
                .map(aside -> LINE.matcher(aside.path()).results().findFirst().orElseThrow())
                .filter(line -> at(boxes, Integer.parseInt(line.group(1)))
                        .equals(from.step().id()))
                .map(line -> at(boxes, Integer.parseInt(line.group(2))))
                .collect(Collectors.toSet());
    }

    /** An end has no line; whoever stays has none either; all else is beside a line to where it leads. */
    private static String target(ProcedureDiagram.Note note, Step step, Set<String> lines) {
        return switch (note.outcome().target()) {
            case Outcome.Target.End(var end) -> end.name();
            case Outcome.Target.To(var next) -> {
                assertThat(note.target().in(Language.DE)).isNotBlank();
                yield next.equals(step.id()) || lines.contains(next) ? next : "no line leads to " + next;
            }
        };
    }
}
