package org.wandelwerk.appraisal;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;

/**
 * How long what was found of a project holds: as long as it stays in a step. An outcome that leads back into the same
 * step, another version of the procedure, and an ending that was taken back are no breaks.
 */
final class FindingStay {

    private FindingStay() {}

    /**
     * The number of the move by which a project came into the step in which it stands.
     *
     * @param moves the oldest first; never empty
     */
    static int of(List<Move> moves, Function<ProcedureVersion, Procedure> procedures) {
        var arrived = moves.getLast();
        for (var earlier : moves.reversed().subList(1, moves.size())) {
            var isTakenBack = arrived.kind() == MoveKind.RESTORED;
            if (!isSame(earlier.to(), arrived.to()) || !isTakenBack && hasEnded(earlier.to(), procedures)) {
                break;
            }
            arrived = earlier;
        }
        return arrived.number();
    }

    private static boolean isSame(Position earlier, Position later) {
        return Objects.equals(earlier.step(), later.step())
                && earlier.procedure().procedure().equals(later.procedure().procedure());
    }

    private static boolean hasEnded(Position at, Function<ProcedureVersion, Procedure> procedures) {
        return at.ended(procedures.apply(at.procedure())).isPresent();
    }
}
