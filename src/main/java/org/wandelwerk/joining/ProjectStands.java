package org.wandelwerk.joining;

import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Standpoint;

/** Where the projects stand that are joined and split, and whether their ways go on. */
@Component
class ProjectStands {

    private final ProjectMoves moves;
    private final Procedures procedures;

    ProjectStands(ProjectMoves moves, Procedures procedures) {
        this.moves = moves;
        this.procedures = procedures;
    }

    Standpoint found(PublicKey key) {
        return moves.find(key).orElseThrow(() -> new NotFound("project " + key));
    }

    /** The same, which nobody else decides on until this is done. */
    Standpoint held(PublicKey key) {
        return moves.held(key).orElseThrow(() -> new NotFound("project " + key));
    }

    /** Whether its way ended, by an act of its promoters or by an outcome of its procedure. */
    boolean hasEnded(Standpoint standpoint) {
        var position = standpoint.dossier().position();
        return position.ended(procedures.version(position.procedure())).isPresent();
    }

    /** Adds a move that carries out no decision; its number. */
    int add(ProjectId project, int after, MoveKind kind, Position to) {
        return moves.add(project, after, kind, to, null);
    }
}
