package org.wandelwerk.profile.web.course;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.joining.NamedProject;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.MoveRemark;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.project.Move;

/**
 * Where the project stands that came of a profile, and the way that it went.
 *
 * @param step where it stands once the profile is accepted; {@code null} before
 * @param moves the newest first; none before something was handed in
 * @param labels what each move is called, by its number
 * @param remarks what was said with the moves, by their numbers
 * @param parts the projects into which it was split
 * @param isWhole whether the reader may have what was said with the moves, and the parts
 */
public record OwnWay(
        OwnProfile own,
        @Nullable OwnStep step,
        List<Move> moves,
        Map<Integer, Text> labels,
        Map<Integer, MoveRemark> remarks,
        List<NamedProject> parts,
        boolean isWhole) {

    public MoveRemark remark(Move move) {
        return remarks.getOrDefault(move.number(), MoveRemark.NONE);
    }

    /** The same for somebody who writes along. */
    OwnWay withoutReasons() {
        return new OwnWay(own, step == null ? null : step.withoutDay(), moves, labels, Map.of(), List.of(), false);
    }
}
