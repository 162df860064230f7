package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.appraisal.FindingItem;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectMoves;

/** In the procedures that the house ships it is known until when a project stands where it is. */
class SaidDaysTest extends ProjectOnItsWay {

    private static final String LETTER = "Schreiben vom 2. November";

    @Autowired
    private Turns turns;

    @Autowired
    private Reminders reminders;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private DSLContext sql;

    private void walkTo(String step) {
        while (!here(stand()).id().equals(step)) {
            move(onward(stand()));
        }
    }

    private MoveOrder order(String outcome, @Nullable LocalDate due) {
        return new MoveOrder(
                stand().standpoint().last().number(), outcome, today(), new MoveRemark(null, null, due, null, LETTER));
    }

    private @Nullable LocalDate own() {
        var id = dossier.project().id();
        return Objects.requireNonNull(turns.own(moves.last(List.of(id))).get(id))
                .due();
    }

    private List<String> told(Actor actor) {
        Acting.as(HouseActors.SYSTEM, reminders::remind);
        return sql.fetch(
                        "select subject_de from notification.notices where person_id = ? and kind = 'turn-due'"
                                + " and mail_id is null",
                        actor.id().value())
                .map(row -> String.valueOf(row.get(0)));
    }

    @Test
    void theDayOfTheProofIsSaidWithTheEndOfTheWorkAndReminds() {
        enter("lausitz-brandenburg");
        assertThat(stand().procedure().version().number()).isEqualTo(4);
        walkTo("implementation");
        assertThatThrownBy(() -> move(order("finished", (LocalDate) null)))
                .isInstanceOf(Refused.class)
                .extracting("rule")
                .isEqualTo("moving.mistake.missing");
        move(order("finished", today().plusDays(12)));

        assertThat(stand().due()).isEqualTo(today().plusDays(12)).isEqualTo(own());
        var office = holding("office");
        var bank = holding("bank");
        assertThat(told(office)).containsExactly("Bald fällig: Projekt moved");
        assertThat(told(bank)).containsExactly("Bald fällig: Projekt moved");

        move(order("day-noted", today().plusMonths(3)));
        assertThat(stand().due()).isEqualTo(today().plusMonths(3));
        assertThat(told(office)).isEmpty();
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
    }

    @Test
    void theDayUntilWhichTheMoneyIsBoundIsSaidWithTheProofAndReminds() {
        enter("lausitz-brandenburg");
        walkTo("proof");
        move(order("accepted", today().plusYears(5)));
        assertThat(stand().due()).isEqualTo(today().plusYears(5)).isEqualTo(own());
        var office = holding("office");
        assertThat(told(office)).isEmpty();
        move(order("day-noted", today().plusDays(14)));
        assertThat(told(office)).containsExactly("Bald fällig: Projekt moved");
        move(order("over", (LocalDate) null));
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
        assertThat(told(office)).isEmpty();
    }

    @Test
    void whereTheNoticeNamesNoDayNoneIsSaid() {
        enter("lausitz-brandenburg");
        walkTo("proof");
        move(new MoveOrder(
                stand().standpoint().last().number(),
                "partly-recovered",
                today(),
                new MoveRemark(null, null, null, Money.euros(7), LETTER)));
        assertThat(here(stand()).id()).isEqualTo("earmarked");
        assertThat(stand().due()).isNull();
    }

    @Test
    void theLastProofComesWithinSixMonthsUnlessAnotherDayIsSaid() {
        enter("stark");
        assertThat(stand().procedure().version().number()).isEqualTo(4);
        walkTo("implementation");
        move(order("finished", (LocalDate) null));
        assertThat(stand().due()).isEqualTo(today().plusMonths(6));
        move(order("day-noted", today().plusMonths(9)));
        assertThat(stand().due()).isEqualTo(today().plusMonths(9)).isEqualTo(own());
        move(order("accepted", (LocalDate) null));
        assertThat(stand().standpoint().dossier().position().status()).isEqualTo(PublicStatus.COMPLETED);
    }

    @Test
    void whoeverMovesAProjectOnMaySayUntilWhenTheNextIsExpected() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        var day = today().plusDays(40);
        move(order("ready", new MoveRemark(null, null, day, null, null)));
        assertThat(stand().due()).isEqualTo(day);
        move(order("recommended", new MoveRemark("weil", null, day.plusDays(1), null, null)));
        assertThat(stand().due()).as("kept until the extract was signed").isEqualTo(day.plusDays(1));
        move(order("confirmed", new MoveRemark("weil", null, day.plusDays(2), null, null)));
        assertThat(stand().due()).isEqualTo(day.plusDays(2));
        move(order("no-objection", new MoveRemark(null, null, day.plusDays(3), null, null)));
        assertThat(stand().due()).isEqualTo(day.plusDays(3));
        move(order("granted", day.plusYears(2)));
        assertThat(stand().due()).isEqualTo(day.plusYears(2));
    }

    @Test
    void aProjectThatStandsAtItsProofGetsItsDayOnceItGoesOver() {
        Acting.as(
                HouseActors.SYSTEM,
                () -> moving.enter(dossier.project(), "lausitz-brandenburg", "projektsteckbrief/1"));
        assertThat(stand().procedure().version().number()).isEqualTo(2);
        walkTo("proof");
        assertThat(stand().due()).isNull();
        carryOver("proof");
        assertThat(stand().procedure().version().number()).isEqualTo(4);
        move(order("day-noted", today().plusDays(3)));
        assertThat(stand().due()).isEqualTo(today().plusDays(3));
        assertThat(told(holding("office"))).containsExactly("Bald fällig: Projekt moved");
    }

    @ParameterizedTest
    @CsvSource({
        "lausitz-brandenburg, qualification",
        "lausitz-brandenburg, workshop",
        "lausitz-brandenburg, confirmation",
        "lausitz-brandenburg, notice",
        "lausitz-brandenburg, application",
        "stark, qualification",
        "stark, workshop",
        "stark, application"
    })
    void aPromoterStepsBackWithoutAnythingBeingDecided(String procedure, String step) {
        enter(procedure);
        walkTo(step);
        var decisions = stand().standpoint().dossier().decisions();
        var source = step.equals("application") ? LETTER : null;
        var order = new MoveOrder(
                stand().standpoint().last().number(),
                "withdrawn",
                today(),
                new MoveRemark("Der Eigenanteil fehlt.", null, null, null, source));
        assertThat(Acting.as(HouseActors.SYSTEM, () -> moving.mistakes(key, order))
                        .isEmpty())
                .as("nothing need be found for that")
                .isTrue();
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order));

        var position = stand().standpoint().dossier().position();
        assertThat(position.ended(stand().procedure())).contains(WayEnd.WITHDRAWN);
        assertThat(position.status()).isEqualTo(PublicStatus.ENDED);
        assertThat(label()).isEqualTo("zurückgezogen");
        assertThat(stand().standpoint().last().kind()).isEqualTo(MoveKind.MOVED);
        assertThat(stand().standpoint().dossier().decisions()).isEqualTo(decisions);
        assertThat(stand().due()).isNull();
    }

    @Test
    void noBodyVotesThatAProjectIsWithdrawn() {
        use(AProject.withId("both").of(workshop(101)).of(workshop(102)));
        enter("lausitz-brandenburg");
        walkTo("workshop");
        assertThat(appraisals.of(stand().standpoint()).items())
                .filteredOn(item -> item.kind() == FindingItem.Kind.VOTE)
                .hasSize(2)
                .allSatisfy(
                        item -> assertThat(item.outcomes()).containsExactly("recommended", "qualify", "not-pursued"));
    }
}
