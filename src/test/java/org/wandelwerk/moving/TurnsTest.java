package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;

class TurnsTest extends ProjectOnItsWay {

    @Autowired
    private Turns turns;

    @Autowired
    private Reminders reminders;

    @Autowired
    private RemarkRepository remarks;

    @Autowired
    private TurnPlaces places;

    @Autowired
    private ProjectsUnderWay underWay;

    @Autowired
    private DSLContext sql;

    private void atTheWorkshop() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
    }

    private List<PublicKey> urgent(Actor actor) {
        return Acting.as(actor, () -> turns.urgent(TaskWindow.first(30))).mine().items().stream()
                .map(turn -> turn.project().key())
                .toList();
    }

    private List<PublicKey> elsewhere(Actor actor) {
        return Acting.as(actor, () -> turns.urgent(TaskWindow.first(30))).elsewhere().items().stream()
                .map(turn -> turn.project().key())
                .toList();
    }

    private static void quietly(Supplier<Integer> work) {
        Acting.as(HouseActors.SYSTEM, work);
    }

    @Test
    void eachIsLedToTheProjectsOfTheOwnWorkshop() {
        atTheWorkshop();
        assertThat(urgent(holding("speaker", new Scope.OfCommittee("w101")))).containsExactly(key);
        assertThat(urgent(holding("speaker", new Scope.OfCommittee("w2")))).doesNotContain(key);
        assertThat(urgent(holding("office"))).contains(key);
        assertThat(urgent(holding("bank"))).doesNotContain(key);
        assertThat(Acting.as(holding("speaker", new Scope.OfCommittee("w101")), () -> turns.urgent(TaskWindow.first(1)))
                        .mine()
                        .of())
                .isEqualTo(1);
        assertThat(elsewhere(holding("bank"))).contains(key);
        assertThat(elsewhere(holding("ministry"))).contains(key);
        assertThat(elsewhere(holding("office"))).doesNotContain(key);
        assertThat(elsewhere(holding("speaker", new Scope.OfCommittee("w101")))).doesNotContain(key);
    }

    /** The projects of which a day is read for somebody's list. */
    private Set<ProjectId> saidTo(Actor reader) {
        return Acting.as(
                reader,
                () -> remarks.days(underWay.standing(places.everywhere().all())).keySet());
    }

    @Test
    void aDayThatWasSaidIsReadForThoseAloneWhoseRightsReachIt() {
        atTheWorkshop();
        var id = dossier.project().id();
        sql.transaction(all -> all.dsl()
                .execute(
                        "insert into moving.remarks (project_id, number, due_on) select project_id, max(number),"
                                + " '2099-01-01' from project.moves where project_id = ? group by 1 on conflict"
                                + " (project_id, number) do update set due_on = excluded.due_on",
                        id.value()));
        assertThat(saidTo(holding("speaker", new Scope.OfCommittee("w101")))).containsExactly(id);
        assertThat(saidTo(holding("speaker", new Scope.OfCommittee("w2")))).doesNotContain(id);
        assertThat(saidTo(holding("office"))).contains(id);
        quietly(() -> {
            moving.withdraw(key, "aufgegeben");
            return 0;
        });
        assertThat(saidTo(holding("office"))).as("its way is over").doesNotContain(id);
    }

    @Test
    void whereSeveralWorkshopsVoteOnlyTheOfficeIsLedThere() {
        use(AProject.withId("both").of(workshop(101)).of(workshop(102)));
        atTheWorkshop();
        assertThat(urgent(holding("speaker", new Scope.OfCommittee("w101")))).doesNotContain(key);
        assertThat(urgent(holding("office"))).contains(key);
    }

    @Test
    void theChairIsLedToWhatIsToBeConfirmedAndNoFurther() {
        atTheWorkshop();
        var chair = holding("group-chair", new Scope.OfCommittee("imag"));
        assertThat(urgent(chair)).doesNotContain(key);
        move(order("recommended", BECAUSE));
        assertThat(urgent(chair)).containsExactly(key);
        move(order("not-confirmed", new MoveRemark("nein", null, null, null, null)));
        assertThat(urgent(chair)).doesNotContain(key);
        assertThat(urgent(holding("office"))).doesNotContain(key);
    }

    @Test
    void whoNeverHasATurnFindsNoList() {
        var research = holding("research");
        assertThatThrownBy(() -> Acting.as(research, () -> turns.mine(null, 10)))
                .isInstanceOf(NotFound.class);
        assertThat(Acting.as(research, turns::areOpen)).isFalse();
    }

    @Test
    void theListIsPagedByKey() {
        var office = holding("office");
        for (var name : List.of("one", "two", "three")) {
            use(AProject.withId(name).of(workshop(101)));
            atTheWorkshop();
        }
        var first = Acting.as(office, () -> turns.mine(null, 2));
        assertThat(first.items()).hasSize(2);
        var second = Acting.as(office, () -> turns.mine(first.next(), 2));
        assertThat(second.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(Acting.as(office, () -> turns.mine("unsinn", 2)).items()).hasSize(2);
    }

    @Test
    void whoseTurnItIsIsRemindedOnceAndNoMoreWhenTheProjectWentOn() {
        atTheWorkshop();
        move(order("recommended", BECAUSE));
        var chair = holding("group-chair", new Scope.OfCommittee("imag"));
        move(order("deferred", new MoveRemark("später", null, today().plusDays(3), null, null)));

        assertThat(told(chair)).isEmpty();
        quietly(reminders::remind);
        quietly(reminders::remind);
        assertThat(told(chair)).containsExactly("Bald fällig: Projekt moved");
        move(order("confirmed", BECAUSE));
        assertThat(told(chair)).isEmpty();
    }

    private List<String> told(Actor actor) {
        return sql.fetch(
                        "select subject_de from notification.notices where person_id = ? and kind = 'turn-due'"
                                + " and mail_id is null",
                        actor.id().value())
                .map(row -> String.valueOf(row.get(0)));
    }

    @Test
    void aTurnIsUrgentBeforeItsDayAndMoreSoAfterwards() {
        atTheWorkshop();
        var turn = Acting.as(holding("office"), () -> turns.urgent(TaskWindow.first(200))).mine().items().stream()
                .filter(one -> one.project().key().equals(key))
                .findFirst()
                .orElseThrow();
        var day = LocalDate.of(2026, 3, 31);
        assertThat(urgency(turn, day.plusDays(15), day)).isNull();
        assertThat(urgency(turn, day.plusDays(14), day)).isEqualTo(Turn.Urgency.SOON);
        assertThat(urgency(turn, day, day)).isEqualTo(Turn.Urgency.SOON);
        assertThat(urgency(turn, day.minusDays(1), day)).isEqualTo(Turn.Urgency.OVERDUE);
        assertThat(urgency(turn, day.minusDays(31), day)).isEqualTo(Turn.Urgency.LONG_OVERDUE);
        assertThat(turn.project().title()).isEqualTo(new Text("Projekt moved", null));
    }

    private static Turn.@Nullable Urgency urgency(Turn turn, LocalDate due, LocalDate today) {
        return new Turn(turn.project(), turn.step(), false, due, today).urgency();
    }
}
