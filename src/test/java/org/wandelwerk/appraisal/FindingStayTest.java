package org.wandelwerk.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;

/** What was found holds as long as the project stays in the step. */
class FindingStayTest {

    private static final Procedure PROCEDURE = AProcedure.lausitz();
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final List<Move> moves = new ArrayList<>();

    @BeforeEach
    void aProjectThatIsQualified() {
        add(MoveKind.ENTERED, Position.entering(PROCEDURE, DAY));
        leave("complete");
    }

    private void add(MoveKind kind, Position to) {
        moves.add(new Move(moves.size() + 1, kind, to, HouseActors.SYSTEM.id(), Instant.EPOCH));
    }

    private Position at() {
        return moves.getLast().to();
    }

    private void leave(String outcome) {
        var step = PROCEDURE.step(String.valueOf(at().step()));
        add(MoveKind.MOVED, at().left(PROCEDURE, step.outcome(outcome), DAY));
    }

    private int stay() {
        return FindingStay.of(moves, _ -> PROCEDURE);
    }

    @Test
    void aStayBeginsWithTheMoveIntoTheStep() {
        assertThat(stay()).isEqualTo(2);
        leave("ready");
        assertThat(stay()).isEqualTo(3);
        leave("qualify");
        assertThat(stay()).as("it came back").isEqualTo(4);
    }

    @Test
    void aMergerThatWasUndoneIsNoBreak() {
        var before = at();
        add(MoveKind.MERGED, before.ended(WayEnd.MERGED, DAY));
        add(MoveKind.RESTORED, before.again(DAY));
        assertThat(stay()).isEqualTo(2);
    }

    @Test
    void anotherVersionAndAnOutcomeThatLeadsBackIntoTheStepAreNone() {
        add(MoveKind.CARRIED_OVER, at().in(PROCEDURE, "qualification", DAY));
        assertThat(stay()).isEqualTo(2);
        leave("ready");
        leave("recommended");
        leave("deferred");
        assertThat(stay()).as("deferred by the body that decides").isEqualTo(5);
    }

    @Test
    void anotherRecordThatTakesUpWhatHadEndedBeginsAnew() {
        leave("redirected");
        add(MoveKind.TAKEN_OVER, at().splitOff(DAY));
        assertThat(stay()).isEqualTo(4);
    }
}
