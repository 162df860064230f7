package org.wandelwerk.project;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The moves of projects that other records tell of; each but the first of a project is told to the house. */
@Component
class RecordedMoves {

    private final MoveRepository moves;
    private final ApplicationEventPublisher events;

    RecordedMoves(MoveRepository moves, ApplicationEventPublisher events) {
        this.moves = moves;
        this.events = events;
    }

    /** That other bodies deal with a project, or others carry it, is told to the house. */
    void retold(Project before, Project after) {
        ProjectMoved.OtherHands.between(before, after).ifPresent(events::publishEvent);
    }

    List<Move> of(ProjectId project) {
        return moves.of(project);
    }

    void add(ProjectId project, Move move) {
        moves.add(project, move);
        if (move.number() > 1) {
            events.publishEvent(new ProjectMoved(project, move.number()));
        }
    }
}
