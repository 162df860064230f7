package org.wandelwerk.moving;

import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSplitOff;

/** What is expected of a project, and was reminded of, holds for the parts into which it is split. */
@Component
class PartContinuations implements ApplicationListener<PayloadApplicationEvent<ProjectSplitOff>> {

    private final ProjectMoves moves;
    private final CarriedNotes notes;

    PartContinuations(ProjectMoves moves, CarriedNotes notes) {
        this.moves = moves;
        this.notes = notes;
    }

    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ProjectSplitOff> event) {
        var split = event.getPayload();
        var whole = moves.last(List.of(split.whole())).get(split.whole());
        if (whole != null) {
            notes.carry(CarriedNotes.all(split.whole(), whole.number()), split.part(), 1);
        }
    }
}
