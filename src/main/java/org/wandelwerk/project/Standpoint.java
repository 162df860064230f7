package org.wandelwerk.project;

import java.util.List;
import org.wandelwerk.kernel.Stale;

/**
 * A project where it stands, public or not, with the way that led there.
 *
 * @param moves the oldest first; never empty
 */
public record Standpoint(ProjectDossier dossier, List<Move> moves, boolean isPublic) {

    public Move last() {
        return moves.getLast();
    }

    /**
     * For who saw it as it was after a move.
     *
     * @throws Stale when it was moved since
     */
    public void requireLast(int number) {
        if (last().number() != number) {
            throw new Stale("the position of project " + dossier.project().key());
        }
    }
}
