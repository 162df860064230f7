package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Step;

class ProcedureDiagramTest {

    private final ProcedureDiagram diagram = new ProcedureDiagram(AProcedure.lausitz());

    @Test
    void theStepsStandBelowEachOtherWithinTheDrawing() {
        assertThat(diagram.boxes()).hasSize(9);
        assertThat(diagram.boxes())
                .extracting(ProcedureDiagram.Box::y)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(diagram.boxes().getLast().y() + ProcedureDiagram.HEIGHT).isLessThan(diagram.height());
    }

    @Test
    void eachOutcomeIsDrawnOnceOnwardOrSaidBesideItsStep() {
        var onward =
                diagram.onward().stream().mapToInt(way -> way.labels().size()).sum();
        var outcomes = diagram.procedure().steps().stream()
                .mapToInt(step -> step.outcomes().size())
                .sum();
        assertThat(onward + diagram.notes().size()).isEqualTo(outcomes);
        assertThat(diagram.onward().getFirst().labels()).containsExactly(new Text("vollständig", "complete"));
    }

    @Test
    void twoOutcomesThatLeadTheSameWayBackHaveOneLine() {
        var twice = drawn(AProcedure.lausitz(), step -> step.id().equals("workshop") ? twice(step, "qualify") : step);
        assertThat(twice.notes()).hasSize(diagram.notes().size() + 1);
        assertThat(twice.asides()).isEqualTo(diagram.asides());
    }

    private static ProcedureDiagram drawn(Procedure shipped, UnaryOperator<Step> change) {
        return new ProcedureDiagram(new Procedure(
                shipped.version(),
                shipped.valid(),
                shipped.title(),
                shipped.legal(),
                shipped.steps().stream().map(change).toList(),
                shipped.stages(),
                shipped.takenOver()));
    }

    private static Step often(Step step) {
        var outcomes = Collections.nCopies(4, step.outcomes()).stream()
                .flatMap(List::stream)
                .toList();
        return new Step(step.id(), step.label(), step.who(), step.deadline(), step.settings(), outcomes);
    }

    /** However many outcomes a step has, their words end above the next one, and within the drawing. */
    @Test
    void noWordsAreCutOffOrStandBesideTheNextStep() {
        var many = drawn(AProcedure.lausitz(), ProcedureDiagramTest::often);
        for (var box : many.boxes()) {
            var end = many.boxes().stream()
                    .mapToInt(ProcedureDiagram.Box::y)
                    .filter(y -> y > box.y())
                    .min()
                    .orElse(many.height());
            var onward = many.onward().stream()
                    .filter(way -> way.y() == box.y() + ProcedureDiagram.HEIGHT)
                    .mapToInt(way -> way.labels().size())
                    .sum();
            assertThat(many.notes())
                    .as(box.step().id())
                    .filteredOn(note -> note.y() > box.y() && note.y() <= end - 5)
                    .hasSize(box.step().outcomes().size() - onward);
        }
        assertThat(many.onward())
                .allSatisfy(way -> assertThat(way.end() - way.y())
                        .isGreaterThan(18 * way.labels().size()));
        assertThat(many.height()).isGreaterThan(diagram.height());
    }

    private static Step twice(Step step, String outcome) {
        var outcomes = Stream.concat(step.outcomes().stream(), Stream.of(step.outcome(outcome)))
                .toList();
        return new Step(step.id(), step.label(), step.who(), step.deadline(), step.settings(), outcomes);
    }

    @Test
    void aWayBackHasALineAndAnEndHasWords() {
        assertThat(diagram.asides()).hasSize(2);
        assertThat(diagram.notes()).anySatisfy(note -> {
            assertThat(note.outcome().id()).isEqualTo("confirmed-in-principle");
            assertThat(note.target().de()).isEqualTo("in Qualifizierung");
        });
        assertThat(diagram.notes()).filteredOn(note -> note.outcome().isEnd()).hasSize(11);
    }
}
