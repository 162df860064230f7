package org.wandelwerk.programme;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.Publication;

/** The published figures of whole programmes. */
@Service
@Transactional
public class ProgrammeFigures {

    private final ProgrammeFigureRepository repository;
    private final Clock clock;

    ProgrammeFigures(ProgrammeFigureRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** Takes a figure over; a new one is published by the same act. */
    public Change takeOver(PublishedFigure figure) {
        var stored = repository.find(figure.id());
        if (stored.filter(figure::equals).isPresent()) {
            return Change.SAME;
        }
        repository.put(figure);
        if (stored.isPresent()) {
            return Change.CHANGED;
        }
        repository.publish(
                figure.id(), new Publication(Acting.now().orElseThrow().id(), clock.instant()));
        return Change.NEW;
    }

    /** All of them, newest first. */
    @Transactional(readOnly = true)
    public List<PublishedFigure> all() {
        return repository.published();
    }

    /**
     * Of each kind those with the newest date, in the order of the kinds; more than one of a kind when sources of the
     * same date contradict each other.
     */
    @Transactional(readOnly = true)
    public List<PublishedFigure> newest(List<ProgrammeFigureKind> kinds, String scope) {
        return repository.newest(kinds, scope).stream()
                .sorted(Comparator.comparing(figure -> kinds.indexOf(figure.kind())))
                .toList();
    }
}
