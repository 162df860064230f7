package org.wandelwerk.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.AProcedure;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.WayEnd;

class StepStayTest {

    private static final Procedure PROCEDURE = AProcedure.lausitz();
    private static final ProjectId PROJECT = AProject.id("stay");

    private final List<StepStay.Entry> moves = new ArrayList<>();

    private static LocalDate day(int day) {
        return LocalDate.of(2026, 3, day);
    }

    private StepStayTest entered(int day) {
        moves.add(new StepStay.Entry(MoveKind.ENTERED, Position.entering(PROCEDURE, day(day))));
        return this;
    }

    private StepStayTest left(String outcome, int day) {
        var at = moves.getLast().to();
        var step = PROCEDURE.step(String.valueOf(at.step()));
        moves.add(new StepStay.Entry(MoveKind.MOVED, at.left(PROCEDURE, step.outcome(outcome), day(day))));
        return this;
    }

    private List<StepStay> stays() {
        return StepStay.of(PROJECT, moves, _ -> PROCEDURE, Set.of());
    }

    private static StepStay stay(String step, int from, @Nullable LocalDate until, boolean isCut) {
        return new StepStay(PROJECT, "lausitz-brandenburg", step, day(from), until, isCut, Set.of());
    }

    @Test
    void aStayLastsUntilTheProjectLeavesTheStepAndTheLastOneRuns() {
        assertThat(entered(1).left("returned", 3).left("complete", 8).stays())
                .containsExactly(stay("intake", 1, day(8), false), stay("qualification", 8, null, false));
    }

    @Test
    void whatABodyEndedIsAsLongAsItTookAndWhatThePromoterEndedIsCut() {
        assertThat(entered(1).left("complete", 2).left("redirected", 9).stays())
                .containsExactly(stay("intake", 1, day(2), false), stay("qualification", 2, day(9), false));
        moves.clear();
        entered(1);
        moves.add(new StepStay.Entry(MoveKind.WITHDRAWN, moves.getLast().to().ended(WayEnd.WITHDRAWN, day(5))));
        assertThat(stays()).containsExactly(stay("intake", 1, day(5), true));
    }

    /** The whole stood in the step before, and tells how long it took; what the part takes afterwards is its own. */
    @Test
    void aPartTellsNothingOfTheStepInWhichItWasSplitOffAndAllOfThoseBehindIt() {
        entered(1).left("complete", 2).left("ready", 5);
        var whole = List.copyOf(moves);
        moves.clear();
        moves.add(new StepStay.Entry(MoveKind.SPLIT_OFF, whole.getLast().to().splitOff(day(9))));
        assertThat(stays()).as("it stands there").containsExactly(stay("workshop", 9, null, true));
        assertThat(left("recommended", 12).left("confirmed", 20).stays())
                .containsExactly(
                        stay("workshop", 9, day(12), true),
                        stay("confirmation", 12, day(20), false),
                        stay("notice", 20, null, false));
        moves.clear();
        moves.addAll(whole);
        assertThat(left("recommended", 14).stays())
                .as("the whole stays on")
                .contains(stay("workshop", 5, day(14), false));
    }

    @Test
    void aPartThatGoesOverToAnotherVersionWhereItWasSplitOffStaysCut() {
        entered(1).left("complete", 2);
        var part = moves.getLast().to().splitOff(day(4));
        moves.clear();
        moves.add(new StepStay.Entry(MoveKind.SPLIT_OFF, part));
        moves.add(new StepStay.Entry(MoveKind.CARRIED_OVER, part.in(PROCEDURE, "qualification", day(6))));
        assertThat(left("ready", 8).stays()).first().isEqualTo(stay("qualification", 4, day(8), true));
    }

    @Test
    void whatNoSourceDatesIsNoStay() {
        var meaning = PROCEDURE.takenOver().stream()
                .filter(one -> one.status() == PublicStatus.RECOMMENDED)
                .findFirst()
                .orElseThrow();
        moves.add(new StepStay.Entry(
                MoveKind.TAKEN_OVER, Position.takenOver(PROCEDURE, meaning, day(1), List.of(), null)));
        assertThat(left("confirmed", 20).stays()).containsExactly(stay("notice", 20, null, false));
        var month = new Position(
                PROCEDURE.version(),
                "notice",
                PublicStatus.CONFIRMED,
                PartialDate.parse("2026-03"),
                day(1),
                List.of(),
                null,
                null,
                null);
        moves.clear();
        moves.add(new StepStay.Entry(MoveKind.TAKEN_OVER, month));
        assertThat(stays()).isEmpty();
    }

    @Test
    void whoGoesOverToAnotherVersionInTheSameStepStaysOn() {
        entered(1);
        moves.add(new StepStay.Entry(MoveKind.CARRIED_OVER, moves.getLast().to().in(PROCEDURE, "intake", day(4))));
        assertThat(left("complete", 9).stays()).first().isEqualTo(stay("intake", 1, day(9), false));
    }
}
