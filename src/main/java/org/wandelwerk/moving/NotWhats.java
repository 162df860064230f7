package org.wandelwerk.moving;

import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.project.ProjectMoves;

/** Says of projects what handing them in is not, in the words of the programme whose way each goes. */
@Component
public class NotWhats {

    private final ProjectMoves moves;
    private final Programmes programmes;

    NotWhats(ProjectMoves moves, Programmes programmes) {
        this.moves = moves;
        this.programmes = programmes;
    }

    /** As long as it goes no way, that of all programmes. */
    public NotWhat of(PublicKey project) {
        return moves.find(project)
                .map(at -> at.dossier().position().procedure().procedure())
                .map(programme -> programmes.terms(programme).notWhat())
                .orElseGet(programmes::notWhat);
    }

    /** What holds for all programmes. */
    public NotWhat usual() {
        return programmes.notWhat();
    }
}
