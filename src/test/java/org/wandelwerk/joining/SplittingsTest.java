package org.wandelwerk.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;

/** One project becomes several. */
class SplittingsTest extends HouseWithJoinings {

    @Test
    void aPartThatWasRecalledIsNamedNoMore() {
        as(office, () -> splittings.split(kept, order(1, "Halle", "Labor")));
        var part = splitting().parts().getFirst();
        succession.hide(part.id());
        assertThat(kinships.of(kept).acts())
                .singleElement()
                .satisfies(kin -> assertThat(kin.key()).isNotEqualTo(part.key()));
    }

    @Test
    void whatWasNotConfirmedIsNotSplit() {
        var procedure = procedures.version(position(kept).procedure());
        var step = procedure.steps().stream()
                .filter(one ->
                        one.outcomes().stream().anyMatch(outcome -> outcome.id().equals("not-confirmed")))
                .findFirst()
                .orElseThrow();
        var outcome = step.outcomes().stream()
                .filter(one -> one.id().equals("not-confirmed"))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2026, 1, 1);
        var ended = Position.entering(procedure, day).left(procedure, outcome, day);
        var there = new Position(
                ended.procedure(),
                step.id(),
                ended.status(),
                ended.since(),
                day,
                List.of(),
                null,
                new Position.Leaving(step.id(), outcome.id()),
                null);
        as(office, () -> moves.add(AProject.id("kept"), 1, MoveKind.MOVED, there, null));
        refused("joining.hindrance.ended", () -> as(office, () -> splittings.split(kept, order(2, "Halle", "Labor"))));
    }

    @Test
    void aPartIntoWhichAnotherOneIsToGoIsNotTakenBack() {
        as(office, () -> splittings.split(kept, order(1, "Halle", "Labor")));
        var splitting = splitting();
        var part = splitting.parts().getFirst().key();
        Acting.as(office, () -> joinings.propose(part, gone, "Ein Gebäude", key()));
        refused("joining.refused.moved", () -> as(office, () -> splittings.undo(splitting.id())));
    }

    @Test
    void aProjectIsSplitIntoPartsThatNameTheWhole() {
        var order = order(1, "Halle", "Labor");
        as(office, () -> splittings.split(kept, order));
        as(office, () -> splittings.split(kept, order));

        var parts = kinships.of(kept).standing();
        assertThat(parts).extracting(Kin::as).containsExactly(Kin.As.HAS_PART, Kin.As.HAS_PART);
        var part = projects.byKey(parts.getFirst().key());
        assertThat(part.dossier().project().promoters())
                .isEqualTo(projects.byKey(kept).dossier().project().promoters());
        assertThat(part.dossier().position().step()).isEqualTo(position(kept).step());
        assertThat(part.dossier().decisions()).isEmpty();
        assertThat(kinships.of(parts.getFirst().key()).standing())
                .singleElement()
                .extracting(Kin::as)
                .isEqualTo(Kin.As.PART_OF);
    }

    @Test
    void aSplitIsTakenBackAndTheAddressesOfThePartsLeadToTheWhole() {
        as(office, () -> splittings.split(kept, order(1, "Halle", "Labor")));
        var part = kinships.of(kept).standing().getFirst().key();
        var id = Acting.as(office, () -> splittings.of(kept)).getFirst().id();
        assertThatThrownBy(() -> as(promoter, () -> splittings.undo(id))).isInstanceOf(NotFound.class);
        as(office, () -> splittings.undo(id));
        assertThat(kinships.of(part).successor()).contains(kept);
        assertThat(kinships.of(kept).standing()).isEmpty();
        assertThatThrownBy(() -> projects.byKey(part)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatIsMissingOrTooLateIsRefused() {
        assertThat(order(1, "Halle").mistakes().keys()).containsOnlyKeys("titel2");
        assertThat(order(1, "Halle", "Halle").mistakes().keys()).containsOnlyKeys("titel2");
        assertThat(new SplitOrder(1, List.of(), " ", key()).mistakes().keys()).containsKeys("titel1", "grund");
        assertThatThrownBy(() -> as(office, () -> splittings.split(kept, order(7, "Halle", "Labor"))))
                .isInstanceOf(Stale.class);
    }
}
