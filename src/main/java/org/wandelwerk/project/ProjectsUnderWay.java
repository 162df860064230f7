package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;

/** Where all projects stand and how long they stood, for who works on them; who may see it is asked by who calls. */
@Service
@Transactional(readOnly = true)
public class ProjectsUnderWay {

    private static final int MOST_MOVES = 100_000;

    private final WaitingRepository waiting;
    private final StayRepository stays;
    private final Procedures procedures;

    ProjectsUnderWay(WaitingRepository waiting, StayRepository stays, Procedures procedures) {
        this.waiting = waiting;
        this.stays = stays;
        this.procedures = procedures;
    }

    /**
     * Those that stand in one of the places and go on, who came there first before all others.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Slice<WaitingProject> at(Collection<WaitingAt> places, @Nullable String after, int size) {
        return places.isEmpty() ? new Slice<>(List.of(), null) : waiting.at(places, ends(places), after, size);
    }

    /** The first of those that came there by a move of this house, not by another record. */
    public Slice<WaitingProject> movedTo(Collection<WaitingAt> places, int most) {
        return places.isEmpty() ? new Slice<>(List.of(), null) : waiting.movedTo(places, ends(places), most);
    }

    /** How ways end of the procedures to which the places belong; a procedure that was read once is known. */
    private List<Way.End> ends(Collection<WaitingAt> places) {
        return places.stream()
                .map(WaitingAt::procedure)
                .distinct()
                .map(procedures::version)
                .flatMap(procedure -> procedure.steps().stream().flatMap(step -> ends(procedure, step)))
                .toList();
    }

    private static Stream<Way.End> ends(Procedure procedure, Step step) {
        return step.outcomes().stream()
                .filter(Outcome::isEnd)
                .map(outcome -> new Way.End(procedure.version(), step.id(), outcome.id()));
    }

    /**
     * How long projects stood in the steps of a procedure, whatever its version, by what was known at the end of a day:
     * what happened afterwards is left out, so that who left later still stands there.
     */
    public List<StepStay> stays(String procedure, LocalDate until) {
        return stays.of(procedure, until, procedures::version, MOST_MOVES);
    }
}
