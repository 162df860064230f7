package org.wandelwerk.project;

import java.util.List;

/**
 * A project where it stands, public or not, with the way that led there.
 *
 * @param moves the oldest first; never empty
 */
public record Standpoint(ProjectDossier dossier, List<Move> moves, boolean isPublic) {

    public Move last() {
        return moves.getLast();
    }
}
