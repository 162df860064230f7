package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay;
import org.wandelwerk.project.WaitingAt;
import org.wandelwerk.project.WaitingProject;

/** The projects whose turn it is the acting person's, by the rights that this person has for them. */
@Service
@Transactional(readOnly = true)
public class Turns {

    /** Among how many of those that wait longest the most urgent are looked for. */
    private static final int LOOKED_AT = 200;

    private static final Comparator<Turn> MOST_URGENT =
            Comparator.comparing(turn -> Objects.requireNonNullElse(turn.due(), LocalDate.MAX));

    private final ProjectsUnderWay projects;
    private final TurnPlaces places;
    private final Procedures procedures;
    private final RemarkRepository remarks;
    private final ExtractRepository extracts;
    private final Clock clock;

    Turns(
            ProjectsUnderWay projects,
            TurnPlaces places,
            Procedures procedures,
            RemarkRepository remarks,
            ExtractRepository extracts,
            Clock clock) {
        this.projects = projects;
        this.places = places;
        this.procedures = procedures;
        this.remarks = remarks;
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
     * @param isCut whether there are more of one of them
     */
    public record Urgent(List<Turn> mine, List<Turn> elsewhere, boolean isCut) {

        public Urgent {
            mine = List.copyOf(mine);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** So many of each. */
    public Urgent urgent(int most) {
        var where = places.everywhere();
        var mine = lookedAt(where.mine());
        var elsewhere = lookedAt(where.elsewhere());
        return new Urgent(urgent(mine, most), urgent(elsewhere, most), hasMore(mine, most) || hasMore(elsewhere, most));
    }

    private Slice<Turn> lookedAt(List<WaitingAt> where) {
        return where.isEmpty() ? new Slice<>(List.of(), null) : turns(projects.movedTo(where, LOOKED_AT));
    }

    private static List<Turn> urgent(Slice<Turn> found, int most) {
        return found.items().stream().sorted(MOST_URGENT).limit(most).toList();
    }

    private static boolean hasMore(Slice<Turn> found, int most) {
        return found.next() != null || found.items().size() > most;
    }

    /** Whether it can be the acting person's turn at all. */
    public boolean areOpen() {
        return !places.mine().isEmpty();
    }

    /** Where projects stand as their last moves tell, for those who handed them in, by one statement. */
    public Map<ProjectId, OwnStep> own(Map<ProjectId, Move> last) {
        var said = remarks.due(last.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, one -> one.getValue().number())));
        var steps = new HashMap<ProjectId, OwnStep>();
        last.forEach((project, move) -> {
            var own = OwnStep.of(move.to(), procedures.version(move.to().procedure()), said.get(project));
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
        var said = remarks.due(last);
        var decided = extracts.waiting(last);
        var today = LocalDate.now(clock);
        return new Slice<>(
                found.items().stream()
                        .map(one -> turn(one, decided.contains(one.id()), said.get(one.id()), today))
                        .toList(),
                found.next());
    }

    private Turn turn(WaitingProject project, boolean isDecided, @Nullable LocalDate said, LocalDate today) {
        var step = procedures.version(project.procedure()).step(project.step());
        var known = project.isMoved() ? project.since() : null;
        return new Turn(project, step, isDecided, isDecided ? null : Deadlines.due(step, known, said), today);
    }
}
