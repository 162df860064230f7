package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.Statements;
import org.wandelwerk.appraisal.FindingOrder;
import org.wandelwerk.appraisal.FindingVerdict;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectMoves;

/** A statement that is asked for by a day makes the project due on that day. */
class AwaitedStatementsTest extends ProjectOnItsWay {

    private static final String MINISTRY = "statement:ministry";
    private static final String BANK = "statement:bank";

    @Autowired
    private Turns turns;

    @Autowired
    private Reminders reminders;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    @BeforeEach
    void inQualification() {
        enter("lausitz-brandenburg");
        move(new MoveOrder(1, "complete", today(), MoveRemark.NONE));
    }

    private void find(String item, FindingVerdict verdict, @Nullable LocalDate due) {
        var here = stand().standpoint();
        var found = appraisals.of(here).findings().get(item);
        var order = new FindingOrder(
                here.last().number(),
                item,
                found == null ? null : found.at(),
                verdict,
                "Ministerium",
                "Ohne Bedenken.",
                null,
                "",
                due,
                List.of());
        Acting.as(HouseActors.SYSTEM, () -> {
            appraisals.enter(key, order);
            return key;
        });
    }

    private @Nullable LocalDate inTheList(Actor actor) {
        return Acting.as(actor, () -> turns.urgent(TaskWindow.first(200))).mine().items().stream()
                .filter(turn -> turn.project().key().equals(key))
                .findFirst()
                .orElseThrow()
                .due();
    }

    private @Nullable LocalDate own() {
        var id = dossier.project().id();
        return Objects.requireNonNull(turns.own(moves.last(List.of(id))).get(id))
                .due();
    }

    private void isDue(@Nullable LocalDate day) {
        assertThat(stand().due()).isEqualTo(day);
        assertThat(own()).isEqualTo(day);
        var office = holding("office");
        assertThat(inTheList(office)).isEqualTo(day);
        assertThat(Acting.as(office, () -> turns.mine(null, 500)).items())
                .filteredOn(turn -> turn.project().key().equals(key))
                .singleElement()
                .extracting(Turn::due)
                .isEqualTo(day);
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
    void theEarliestOfThoseThatAreAskedForCountsUntilItIsGiven() {
        isDue(null);
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(30));
        isDue(today().plusDays(30));
        find(BANK, FindingVerdict.ASKED, today().plusDays(20));
        isDue(today().plusDays(20));
        find(BANK, FindingVerdict.GIVEN, null);
        isDue(today().plusDays(30));
        find("evidence:PERMITS", FindingVerdict.FOLLOWS, today().plusDays(25));
        isDue(today().plusDays(25));
        find("evidence:PERMITS", FindingVerdict.PRESENT, null);
        find(MINISTRY, FindingVerdict.NOT_NEEDED, null);
        isDue(null);
    }

    @Test
    void whoWorksTheProjectUpIsRemindedBeforeAndAfterTheDay() {
        var office = holding("office");
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(14));
        assertThat(told(office)).containsExactly("Bald fällig: Projekt moved");
        sql.execute("update appraisal.findings set due_on = ? where item = ?", today().minusDays(1), MINISTRY);
        assertThat(stand().isOverdue()).isTrue();
        assertThat(told(office)).contains("Frist überschritten: Projekt moved");
        move(order("ready", MoveRemark.NONE));
        assertThat(told(office)).isEmpty();
    }

    @Test
    void whatWasAskedForInAnEarlierStayCountsNoMore() {
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(30));
        sql.execute("update appraisal.findings set due_on = ? where item = ?", today().minusDays(1), MINISTRY);
        move(order("ready", MoveRemark.NONE));
        isDueNowhere();
        move(order("qualify", new MoveRemark("mehr Zahlen", null, today().plusDays(50), null, null)));
        isDue(today().plusDays(50));
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(10));
        isDue(today().plusDays(10));
    }

    private void isDueNowhere() {
        assertThat(stand().due()).isNull();
        assertThat(own()).isNull();
    }

    @Test
    void whatIsAwaitedSoonerStandsBeforeWhatIsAwaitedLater() {
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(40));
        var later = key;
        use(AProject.withId("sooner").of(workshop(101)));
        inQualification();
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(30));
        var office = holding("office");
        assertThat(Acting.as(office, () -> turns.urgent(TaskWindow.first(200)))
                        .mine()
                        .items())
                .extracting(turn -> turn.project().key())
                .filteredOn(one -> one.equals(key) || one.equals(later))
                .containsExactly(key, later);
    }

    @Test
    void theDaysOfManyProjectsAreReadByAsManyStatementsAsThoseOfOne() {
        find(MINISTRY, FindingVerdict.ASKED, today().plusDays(40));
        var office = holding("office");
        var one = asked(office);
        for (var name : List.of("second", "third")) {
            use(AProject.withId(name).of(workshop(101)));
            inQualification();
            find(MINISTRY, FindingVerdict.ASKED, today().plusDays(30));
        }
        assertThat(asked(office)).isEqualTo(one);
    }

    private int asked(Actor actor) {
        return statements
                .during(() -> Acting.as(actor, () -> turns.urgent(TaskWindow.first(200))))
                .size();
    }
}
