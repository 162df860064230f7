package org.wandelwerk.moving;

import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSplitOff;

/**
 * What is expected of a project, and was reminded of, holds for the parts into which it is split. A decision on the
 * whole that waits for its extract is overtaken: it was made on another project than the one that is left.
 */
@Component
class PartContinuations implements ApplicationListener<PayloadApplicationEvent<ProjectSplitOff>> {

    private final ProjectMoves moves;
    private final CarriedNotes notes;
    private final ExtractRepository extracts;

    PartContinuations(ProjectMoves moves, CarriedNotes notes, ExtractRepository extracts) {
        this.moves = moves;
        this.notes = notes;
        this.extracts = extracts;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ProjectSplitOff> event) {
        var split = event.getPayload();
        var last = moves.last(List.of(split.whole(), split.part()));
        var whole = last.get(split.whole());
        var part = last.get(split.part());
        if (whole != null && part != null) {
            extracts.overtake(split.whole(), whole.number() + 1, part.at());
            notes.carry(CarriedNotes.all(split.whole(), whole.number()), split.part(), 1);
        }
    }
}
