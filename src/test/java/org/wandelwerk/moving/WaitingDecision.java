package org.wandelwerk.moving;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;

/** A workshop recommended a project, and the extract of its minutes is not signed. */
abstract class WaitingDecision extends ProjectOnItsWay {

    static final int LAST = 3;

    @BeforeEach
    void whatWasDecidedWaits() {
        enter("lausitz-brandenburg");
        move(order("complete", MoveRemark.NONE));
        move(order("ready", MoveRemark.NONE));
        decide();
    }

    final void decide() {
        Acting.as(HouseActors.SYSTEM, () -> moving.move(key, order("recommended", BECAUSE)));
    }

    final WaitingExtract waiting() {
        return Objects.requireNonNull(extracts().waiting());
    }

    final void sign(Actor actor) {
        sign(actor, waiting().mark());
    }

    final void sign(Actor actor, WaitingExtract.Mark mark) {
        Acting.as(actor, () -> extracts.sign(key, mark, SIGNATURE));
    }

    final ProjectExtracts extracts() {
        return Acting.as(HouseActors.SYSTEM, () -> extracts.of(moving.stand(key)));
    }

    final List<ProjectExtracts.State> ended() {
        return extracts().unsigned().stream()
                .map(ProjectExtracts.Unsigned::state)
                .toList();
    }
}
