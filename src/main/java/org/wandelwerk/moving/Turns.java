package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.moving.Deadlines.Known;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;
import org.wandelwerk.project.ProjectsUnderWay.SaidDay;
import org.wandelwerk.project.ProjectsUnderWay.WaitingAt;
import org.wandelwerk.project.ProjectsUnderWay.Whose;
import org.wandelwerk.project.WaitingProject;

/** The projects whose turn it is the acting person's, by the rights that this person has for them. */
@Service
@Transactional(readOnly = true)
public class Turns {

    private final ProjectsUnderWay projects;
    private final TurnPlaces places;
    private final Procedures procedures;
    private final Deadlines deadlines;
    private final ExtractRepository extracts;
    private final Clock clock;

    Turns(
            ProjectsUnderWay projects,
            TurnPlaces places,
            Procedures procedures,
            Deadlines deadlines,
            ExtractRepository extracts,
            Clock clock) {
        this.projects = projects;
        this.places = places;
        this.procedures = procedures;
        this.deadlines = deadlines;
        this.extracts = extracts;
        this.clock = clock;
    }

    /**
     * All of them, who waits longest before all others.
     *
     * @param after the cursor of the part before; {@code null} for the first
     * @throws NotFound when it is never this person's turn
     */
    public Slice<Turn> mine(@Nullable String after, int size) {
        var mine = places.mine();
        if (mine.isEmpty()) {
            throw new NotFound("projects whose turn it is");
        }
        return turns(mine, after, size);
    }

    /**
     * What came where it is by a move of this house, the most urgent first.
     *
     * @param mine where it is the acting person's turn
     * @param elsewhere where it is that of others, for those who read where all projects stand
     */
    public record Urgent(Counted<Turn> mine, Counted<Turn> elsewhere) {}

    /** A part of the work list; what has no last day stands behind all that has one. */
    public Urgent urgent(TaskWindow window) {
        var where = places.everywhere();
        if (where.mine().isEmpty() && where.elsewhere().isEmpty()) {
            return new Urgent(Counted.none(), Counted.none());
        }
        var known = deadlines.ranked(projects.standing(where.all()));
        var whose = new Whose(
                where.mine(), where.elsewhere(), List.copyOf(known.said().values()), known.awaited());
        var found = projects.urgent(whose, window, TaskSource.MOST);
        var today = LocalDate.now(clock);
        Function<WaitingProject, Turn> turn = project ->
                turn(project, known.said().get(project.id()), known.awaited().get(project.id()), today);
        return new Urgent(found.mine().as(turn), found.elsewhere().as(turn));
    }

    private Turn turn(WaitingProject project, @Nullable SaidDay said, @Nullable LocalDate awaited, LocalDate today) {
        return said == null || said.number() != project.number()
                ? turn(project, false, new Known(null, awaited), today)
                : turn(project, said.day() == null, new Known(said.day(), awaited), today);
    }

    /** Whether it can be the acting person's turn at all. */
    public boolean areOpen() {
        return !places.mine().isEmpty();
    }

    /** Where projects stand as their last moves tell, for those who handed them in. */
    public Map<ProjectId, OwnStep> own(Map<ProjectId, Move> last) {
        var known = deadlines.known(last.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().number())));
        var steps = new HashMap<ProjectId, OwnStep>();
        last.forEach((project, move) -> {
            var own = OwnStep.of(move.to(), procedures.version(move.to().procedure()), known.apply(project));
            if (own != null) {
                steps.put(project, own);
            }
        });
        return steps;
    }

    /** One part of all turns of everybody, for the house itself. */
    Slice<Turn> all(@Nullable String after, int size) {
        return turns(places.all(), after, size);
    }

    private Slice<Turn> turns(List<WaitingAt> where, @Nullable String after, int size) {
        return turns(projects.at(where, after, size));
    }

    private Slice<Turn> turns(Slice<WaitingProject> found) {
        var last = found.items().stream().collect(Collectors.toMap(WaitingProject::id, WaitingProject::number));
        var known = deadlines.known(last);
        var decided = extracts.waiting(last);
        var today = LocalDate.now(clock);
        return new Slice<>(
                found.items().stream()
                        .map(one -> turn(one, decided.contains(one.id()), known.apply(one.id()), today))
                        .toList(),
                found.next());
    }

    private Turn turn(WaitingProject project, boolean isDecided, Known known, LocalDate today) {
        var step = procedures.version(project.procedure()).step(project.step());
        var since = project.isMoved() ? project.since() : null;
        return new Turn(project, step, isDecided, isDecided ? null : Deadlines.due(step, since, known), today);
    }
}
