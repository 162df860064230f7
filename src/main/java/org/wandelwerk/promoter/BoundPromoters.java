package org.wandelwerk.promoter;

import org.springframework.stereotype.Component;
import org.wandelwerk.moving.Extracts;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Standpoint;

/** Whose project a body decided on: whoever carries it then is changed by an act alone. */
@Component
public class BoundPromoters {

    private final Procedures procedures;
    private final Extracts extracts;

    BoundPromoters(Procedures procedures, Extracts extracts) {
        this.procedures = procedures;
        this.extracts = extracts;
    }

    /** Whether a decision stands on record, a body let it go on, or a decision waits for its extract. */
    public boolean areBound(Standpoint at) {
        return !at.dossier().decisions().isEmpty()
                || extracts.isAnyWaiting(at)
                || at.moves().stream().map(Move::to).anyMatch(this::isByBody);
    }

    private boolean isByBody(Position position) {
        var by = position.by();
        if (by == null) {
            return false;
        }
        var kind = procedures.version(position.procedure()).step(by.step()).kind();
        return kind == StepKind.COMMITTEE_VOTE || kind == StepKind.CONFIRMATION;
    }
}
