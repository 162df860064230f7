package org.wandelwerk.moving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/** What overtakes a decision that waits for its extract ends it for all to see who work on it. */
class OvertakenExtractsTest extends WaitingDecision {

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    private void isOvertaken() {
        assertThat(extracts().waiting()).isNull();
        assertThat(extracts().isHeld()).isFalse();
        assertThat(ended()).containsExactly(ProjectExtracts.State.OVERTAKEN);
        assertThat(extracts().unsigned().getFirst().label().de()).isEqualTo("empfohlen");
        var bank = Acting.as(holding("bank"), () -> extracts.of(moving.stand(key)));
        assertThat(bank.unsigned()).as("told to those who work on all projects").isEmpty();
    }

    @Test
    void aWithdrawalOvertakesIt() {
        Acting.as(HouseActors.SYSTEM, () -> {
            moving.withdraw(key, "zurück");
            return key;
        });
        isOvertaken();
    }

    @Test
    void aMergerOvertakesItAndItStaysSoWhenThatIsTakenBack() {
        var mark = waiting().mark();
        var before = stand().standpoint().dossier().position();
        add(MoveKind.MERGED, before.ended(WayEnd.MERGED, today()));
        isOvertaken();
        add(MoveKind.RESTORED, before.again(today()));
        isOvertaken();
        assertThatThrownBy(() -> sign(HouseActors.SYSTEM, mark)).isInstanceOf(Stale.class);
        decide();
        assertThat(waiting().order().after()).isEqualTo(LAST + 2);
    }

    private void add(MoveKind kind, Position to) {
        var after = stand().standpoint().last().number();
        Acting.as(HouseActors.SYSTEM, () -> moves.add(dossier.project().id(), after, kind, to, null));
    }

    @Test
    void aSplitOvertakesItAndWhatIsLeftIsDecidedAnew() {
        var whole = stand().standpoint().dossier();
        var part = AProject.withId("part").build().project();
        Acting.as(HouseActors.SYSTEM, () -> {
            succession.splitOff(
                    new ProjectDossier(part, whole.position().splitOff(today()), List.of(), List.of()),
                    whole.project().id());
            return part;
        });
        isOvertaken();
        decide();
        sign(HouseActors.SYSTEM);
        assertThat(label()).isEqualTo("bei der IMAG");
    }

    @Test
    void anImportThatSaysOtherwiseOvertakesIt() {
        var at = stand().standpoint().dossier().position();
        takeOver(new ProjectDossier(
                dossier.project(),
                new Position(
                        at.procedure(),
                        "confirmation",
                        at.status(),
                        at.since(),
                        today().plusDays(1),
                        List.of(new Source("https://example.org/neu")),
                        null,
                        null,
                        null),
                List.of(),
                List.of()));
        assertThat(stand().standpoint().last().kind()).isEqualTo(MoveKind.TAKEN_OVER);
        isOvertaken();
    }
}
