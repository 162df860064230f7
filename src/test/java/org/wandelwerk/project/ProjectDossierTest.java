package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.PublicStatus;

class ProjectDossierTest {

    @Test
    void theNewestDecisionIsTheOneWithTheLatestDateHoweverRough() {
        var dossier = AProject.withId("p1")
                .decided(DecisionOutcome.RECOMMENDED, "2021-03-25")
                .decided(DecisionOutcome.CONFIRMED, "2023")
                .decided(DecisionOutcome.GRANTED, null)
                .build();
        assertThat(dossier.newestDecision()).map(Decision::outcome).hasValue(DecisionOutcome.CONFIRMED);
    }

    @Test
    void ofFiguresThatContradictEachOtherTheNewestIsTaken() {
        var dossier = AProject.withId("p1")
                .figuring(FigureKind.PLANNED_COST, 20, "2024")
                .figuring(FigureKind.PLANNED_COST, 10, "2022-09-12")
                .figuring(FigureKind.PLANNED_COST, 30, null)
                .figuring(FigureKind.GRANT, 5, "2025")
                .build();
        assertThat(dossier.newest(FigureKind.PLANNED_COST)).map(Figure::amount).hasValue(Money.euros(20));
        assertThat(dossier.newest(FigureKind.PAID)).isEmpty();
    }

    @Test
    void theSumOfADecisionMeansWhatWasDecided() {
        var decision = AProject.withId("p1")
                .decided(DecisionOutcome.CONFIRMED, "2023")
                .build()
                .decisions()
                .getFirst();
        assertThat(decision.figure()).hasValueSatisfying(figure -> {
            assertThat(figure.kind()).isEqualTo(FigureKind.CONFIRMED_VOLUME);
            assertThat(figure.asOf()).isEqualTo(PartialDate.parse("2023"));
        });
    }

    @Test
    void aBodyIsNotACommitteeAndAnOrganisationAtOnce() {
        var committee = new CommitteeId(new UUID(0, 1));
        var organisation = new OrganisationId(new UUID(0, 1));
        assertThatThrownBy(() -> new DecidingBody("IMAG", committee, organisation))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aStepIsMissingExactlyWhenTheStatusIsNotRecorded() {
        var version = new ProcedureVersion("lausitz-brandenburg", 1);
        var asOf = LocalDate.of(2026, 1, 1);
        assertThatThrownBy(() ->
                        new Position(version, null, PublicStatus.GRANTED, null, asOf, List.of(), null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Position(
                        version, "notice", PublicStatus.NOT_RECORDED, null, asOf, List.of(), null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
