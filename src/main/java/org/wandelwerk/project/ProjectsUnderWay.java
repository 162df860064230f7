package org.wandelwerk.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.WayEnd;

/** Where all projects stand and how long they stood, for who works on them; who may see it is asked by who calls. */
@Service
@Transactional(readOnly = true)
public class ProjectsUnderWay {

    private static final int MOST_MOVES = 100_000;

    /**
     * Of which other project each is part by now.
     *
     * @param into which took in some of the given ones, by these; what was taken back is left out
     */
    public record Joined(Function<Collection<ProjectId>, Map<ProjectId, ProjectId>> into) {}

    private final WaitingRepository waiting;
    private final UrgentRepository urgent;
    private final StayRepository stays;
    private final MoveRepository moves;
    private final Procedures procedures;
    private final Joined joined;

    ProjectsUnderWay(
            WaitingRepository waiting,
            UrgentRepository urgent,
            StayRepository stays,
            MoveRepository moves,
            Procedures procedures,
            Joined joined) {
        this.waiting = waiting;
        this.urgent = urgent;
        this.stays = stays;
        this.moves = moves;
        this.procedures = procedures;
        this.joined = joined;
    }

    /**
     * Those that stand in one of the places and go on, who came there first before all others.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Slice<WaitingProject> at(Collection<WaitingAt> places, @Nullable String after, int size) {
        return places.isEmpty() ? new Slice<>(List.of(), null) : waiting.at(places, ends(places), after, size);
    }

    /** The projects within reach that stand in one step of one version of a procedure. */
    public record WaitingAt(ProcedureVersion procedure, String step, Reach reach) {}

    /**
     * Until when something is expected of a project by its move of that number.
     *
     * @param day {@code null} when it is for no day, whatever the procedure gives
     */
    public record SaidDay(
            ProjectId project, int number, @Nullable LocalDate day) {}

    /**
     * Whose turn it is.
     *
     * @param mine where it is the turn of who asks
     * @param elsewhere where it is that of others; none of the steps of the first
     * @param said one for each project of which something was said; it counts before what the procedure gives
     * @param awaited until when something is awaited of a project; it counts beside both, the earlier one before
     */
    public record Whose(
            List<WaitingAt> mine, List<WaitingAt> elsewhere, List<SaidDay> said, Map<ProjectId, LocalDate> awaited) {

        public Whose {
            mine = List.copyOf(mine);
            elsewhere = List.copyOf(elsewhere);
            said = List.copyOf(said);
            awaited = Map.copyOf(awaited);
        }

        List<WaitingAt> everywhere() {
            return Stream.concat(mine.stream(), elsewhere.stream()).toList();
        }
    }

    /** By which moves those came where they stand that {@link #urgent} ranks: what was said is asked of these alone. */
    public Map<ProjectId, Integer> standing(Collection<WaitingAt> places) {
        return urgent.standing(places, ends(places));
    }

    /** How projects came to where they stand, of each the oldest move first; by one statement, or none for none. */
    public Map<ProjectId, List<Move>> moves(Collection<ProjectId> projects) {
        return projects.isEmpty() ? Map.of() : moves.of(projects);
    }

    /** Those with which it is the turn of who asked, and those with which it is that of others. */
    public record Urgent(Counted<WaitingProject> mine, Counted<WaitingProject> elsewhere) {}

    /**
     * A part of those that came there by a move of this house, not by another record, by their last days.
     *
     * @param most up to how many of each are counted
     */
    public Urgent urgent(Whose whose, TaskWindow window, int most) {
        var everywhere = whose.everywhere();
        var ends = ends(everywhere);
        var found = urgent.part(whose, spans(everywhere), ends, window).stream()
                .collect(Collectors.partitioningBy(isAt(whose.mine())));
        var mine = found.getOrDefault(true, List.of());
        var elsewhere = found.getOrDefault(false, List.of());
        return window.isAll(Math.max(mine.size(), elsewhere.size()))
                ? new Urgent(new Counted<>(mine, mine.size()), new Counted<>(elsewhere, elsewhere.size()))
                : urgent.count(
                        whose,
                        ends,
                        most,
                        (own, others) -> new Urgent(new Counted<>(mine, own), new Counted<>(elsewhere, others)));
    }

    private static Predicate<WaitingProject> isAt(List<WaitingAt> places) {
        var steps = places.stream()
                .map(place -> place.procedure() + " " + place.step())
                .collect(Collectors.toSet());
        return project -> steps.contains(project.procedure() + " " + project.step());
    }

    private Map<WaitingAt, List<Period>> spans(Collection<WaitingAt> places) {
        return places.stream()
                .collect(Collectors.toMap(
                        place -> new WaitingAt(place.procedure(), place.step(), Reach.everywhere()),
                        place -> procedures
                                .version(place.procedure())
                                .step(place.step())
                                .spans(),
                        (spans, _) -> spans));
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

    /**
     * Those under way no more: their ways ended before an instant, and were not taken up again. What became part of
     * another project is over as soon as that is, for its file goes on there.
     */
    public Set<ProjectId> overBefore(Instant time) {
        var ended = moves.leftBefore(time).entrySet().stream()
                .filter(one -> end(one.getValue()).isPresent())
                .collect(Collectors.partitioningBy(
                        one -> end(one.getValue()).filter(WayEnd.MERGED::equals).isPresent(),
                        Collectors.mapping(Map.Entry::getKey, Collectors.toUnmodifiableSet())));
        var merged = ended.getOrDefault(true, Set.of());
        var over = ended.getOrDefault(false, Set.of());
        return merged.isEmpty() ? over : withParts(over, joined.into().apply(merged));
    }

    /** One part may have parts of its own. */
    private static Set<ProjectId> withParts(Set<ProjectId> over, Map<ProjectId, ProjectId> into) {
        var all = new HashSet<>(over);
        into.forEach((part, whole) -> {
            if (over.contains(whole)) {
                all.add(part);
            }
        });
        return all.size() == over.size() ? over : withParts(all, into);
    }

    private Optional<WayEnd> end(Move move) {
        return move.to().ended(procedures.version(move.to().procedure()));
    }
}
