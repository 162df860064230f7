package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** Until when something is expected, and of what was reminded, over versions, parts and joinings. */
class ContinuationsTest extends ProjectOnItsWay {

    @Autowired
    private Reminders reminders;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @Autowired
    private DSLContext sql;

    private Actor chair = HouseActors.SYSTEM;
    private LocalDate due = DAY;

    @BeforeEach
    void aProjectThatIsDeferredUntilADay() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        move(order("recommended", BECAUSE));
        chair = holding("group-chair", new Scope.OfCommittee("imag"));
        due = today().plusDays(3);
        move(order("deferred", new MoveRemark("später", null, due, null, null)));
    }

    private void remind() {
        Acting.as(HouseActors.SYSTEM, reminders::remind);
    }

    /** Of how many projects the chair waits to be told. */
    private int told() {
        return sql.fetchCount(sql.selectFrom("notification.notices")
                .where("person_id = ? and kind = 'turn-due'", chair.id().value()));
    }

    private int reminded() {
        return sql.fetchCount(sql.selectFrom("moving.reminders")
                .where("project_id = ?", dossier.project().id().value()));
    }

    private void mailed() {
        sql.execute(
                "delete from notification.notices where person_id = ?",
                chair.id().value());
    }

    private void end() {
        var standpoint = stand().standpoint();
        add(MoveKind.MERGED, standpoint.dossier().position().ended(WayEnd.MERGED, today()));
    }

    private void restore() {
        var before = stand().standpoint().moves().reversed().get(1).to();
        add(MoveKind.RESTORED, before.again(today()));
    }

    private void add(MoveKind kind, Position to) {
        var after = stand().standpoint().last().number();
        Acting.as(HouseActors.SYSTEM, () -> moves.add(dossier.project().id(), after, kind, to, null));
    }

    @Test
    void aNewerVersionKeepsUntilWhenAndIsNotRemindedOfAnew() {
        remind();
        assertThat(told()).isEqualTo(1);
        releaseNewer();
        carryOver("confirmation");
        assertThat(stand().due()).isEqualTo(due);
        assertThat(told()).as("what waits to be told is told").isEqualTo(1);
        mailed();
        remind();
        assertThat(told()).isZero();
    }

    @Test
    void whoGoesToAnotherStepByANewerVersionIsNoLongerToldOfTheOldOne() {
        remind();
        releaseNewer();
        carryOver("qualification");
        assertThat(stand().due()).isEqualTo(due);
        assertThat(told()).isZero();
    }

    @Test
    void aProjectThatIsItsOwnAgainKeepsUntilWhen() {
        remind();
        end();
        assertThat(told()).as("nobody is told of what is over").isZero();
        restore();
        assertThat(stand().due()).isEqualTo(due);
        remind();
        assertThat(told()).as("what was never mailed is not lost").isEqualTo(1);
    }

    @Test
    void whoGotTheMailBeforeTheWayEndedIsNotRemindedAnew() {
        remind();
        sql.execute("update moving.reminders set reminded_at = reminded_at - interval '2 days'");
        end();
        restore();
        remind();
        assertThat(told()).isZero();
        assertThat(reminded()).isEqualTo(2);
    }

    @Test
    void aPartIsExpectedWhenTheWholeIsAndNotRemindedOfAnew() {
        remind();
        mailed();
        var whole = stand().standpoint().dossier();
        var part = AProject.withId("part").of(workshop(101)).build().project();
        var position = whole.position().splitOff(today());
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.splitOff(
                    new ProjectDossier(part, position, List.of(), List.of()),
                    whole.project().id());
            return true;
        });
        assertThat(Acting.as(HouseActors.SYSTEM, () -> moving.stand(part.key())).due())
                .isEqualTo(due);
        remind();
        assertThat(told()).isZero();
    }
}
