package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectMoves;

/** Lets a project go another procedure, as long as it was only handed in: the office chooses which one fits. */
@Service
@Transactional
public class Reassignments {

    private final ProjectMoves moves;
    private final Procedures procedures;
    private final Movers movers;
    private final MoveNotes notes;
    private final Clock clock;

    Reassignments(ProjectMoves moves, Procedures procedures, Movers movers, MoveNotes notes, Clock clock) {
        this.moves = moves;
        this.procedures = procedures;
        this.movers = movers;
        this.notes = notes;
        this.clock = clock;
    }

    /**
     * Lets the project enter the first step of the newest version of another procedure. Where it goes this one already,
     * nothing happens.
     *
     * @param after the number of its last move when this was decided
     * @throws Refused when no reason is said, or it has left the first step
     * @throws org.wandelwerk.kernel.Stale when it was moved since
     */
    public void reassign(PublicKey key, int after, String procedure, MoveRemark remark) {
        movers.requireSomewhere();
        var standpoint = moves.find(key).orElseThrow(() -> new NotFound("project " + key));
        var project = standpoint.dossier().project();
        movers.of(project).requireOffice();
        var position = standpoint.dossier().position();
        if (position.procedure().procedure().equals(procedure)) {
            return;
        }
        standpoint.requireLast(after);
        if (!isHandedIn(position)) {
            throw new Refused("moving.refused.begun");
        }
        if (!MoveOrder.reasonAlone(remark).isEmpty()) {
            throw new Refused("moving.mistake.missing");
        }
        var entering = Position.entering(procedures.current(procedure), LocalDate.now(clock));
        notes.add(project, moves.add(project.id(), after, MoveKind.REASSIGNED, entering, null), remark.reasonAlone());
    }

    private boolean isHandedIn(Position position) {
        var procedure = procedures.version(position.procedure());
        var step = position.step();
        return step != null
                && position.ended(procedure).isEmpty()
                && procedure.step(step).kind() == StepKind.INTAKE;
    }
}
