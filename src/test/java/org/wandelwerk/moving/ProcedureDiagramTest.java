package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.AProcedure;

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
    void aWayBackHasALineAndAnEndHasWords() {
        assertThat(diagram.asides()).hasSize(2);
        assertThat(diagram.notes()).anySatisfy(note -> {
            assertThat(note.outcome().id()).isEqualTo("confirmed-in-principle");
            assertThat(note.target().de()).isEqualTo("in Qualifizierung");
        });
        assertThat(diagram.notes()).filteredOn(note -> note.outcome().isEnd()).hasSize(8);
    }
}
