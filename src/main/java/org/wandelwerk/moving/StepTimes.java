package org.wandelwerk.moving;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.Programmes;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.project.ProjectsUnderWay;
import org.wandelwerk.project.StepStay;

/**
 * How long the steps of procedures take, by step and body, and never by person.
 *
 * <p>A stay lasts from the day on which a project came to a step until the day on which it left, as the moves tell
 * with the day that their source names; moves without such a day count nowhere. A stay counts in the span of time in
 * which it ended. What a promoter ended, by withdrawing or by joining another project, counts nowhere: its length
 * tells nothing of the body; nor does that of a part until it leaves the step in which it was split off, for the whole
 * tells of that step. What still runs at the end of the span has no length yet (it is censored), so it is counted
 * apart, with the days until then, and is no part of the other median, which is too small while many still run. A
 * project that several workshops deal with counts for each of them.
 */
@Service
@Transactional(readOnly = true)
public class StepTimes {

    private static final int USUAL_YEARS = 3;

    private final ProjectsUnderWay projects;
    private final Procedures procedures;
    private final Programmes programmes;
    private final Committees committees;
    private final Rights rights;
    private final Clock clock;

    StepTimes(
            ProjectsUnderWay projects,
            Procedures procedures,
            Programmes programmes,
            Committees committees,
            Rights rights,
            Clock clock) {
        this.projects = projects;
        this.procedures = procedures;
        this.programmes = programmes;
        this.committees = committees;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * The times of a procedure.
     *
     * @param procedure its name; empty for the first of all
     * @param from the first day; {@code null} for three years before the last
     * @param until the last day; {@code null} for today, and no later day is looked at
     * @throws NotFound when there is no such procedure, or the acting person works with none
     */
    public TimesReport times(String procedure, @Nullable LocalDate from, @Nullable LocalDate until) {
        rights.requireReading(ProcedureOverviews.ALL);
        var choices = newest();
        var chosen = choices.stream()
                .filter(one -> procedure.isEmpty() || one.version().procedure().equals(procedure))
                .findFirst()
                .orElseThrow(() -> new NotFound("procedure " + procedure));
        var today = LocalDate.now(clock);
        var last = until == null || until.isAfter(today) ? today : until;
        var first = from == null ? last.minusYears(USUAL_YEARS) : from;
        return new TimesReport(chosen, choices, first, last, lines(chosen, first, last));
    }

    private List<Procedure> newest() {
        var seen = new ArrayList<String>();
        return procedures.all().stream()
                .filter(one -> !seen.contains(one.version().procedure())
                        && seen.add(one.version().procedure()))
                .toList();
    }

    private List<StepTime> lines(Procedure procedure, LocalDate from, LocalDate until) {
        var stays = projects.stays(procedure.version().procedure(), until);
        var bodies = committees.all();
        return procedure.steps().stream()
                .flatMap(step -> {
                    var own = stays.stream()
                            .filter(stay -> stay.step().equals(step.id()))
                            .toList();
                    return Stream.concat(
                            Stream.of(line(step, body(procedure, step), own, from, until)),
                            each(step, own, bodies, from, until));
                })
                .toList();
    }

    /** Where workshops vote, each has a line of its own. */
    private static Stream<StepTime> each(
            Step step, List<StepStay> stays, List<Committee> bodies, LocalDate from, LocalDate until) {
        var isChosen = step.body().filter(StepBody.Chosen.class::isInstance).isPresent();
        return isChosen
                ? bodies.stream()
                        .filter(body ->
                                stays.stream().anyMatch(stay -> stay.workshops().contains(body.id())))
                        .map(body -> line(step, body.name(), of(stays, body), from, until))
                : Stream.empty();
    }

    private static List<StepStay> of(List<StepStay> stays, Committee body) {
        return stays.stream()
                .filter(stay -> stay.workshops().contains(body.id()))
                .toList();
    }

    private @Nullable Text body(Procedure procedure, Step step) {
        return step.oneBody()
                .flatMap(programmes.terms(procedure.version().procedure())::nameOf)
                .orElse(null);
    }

    private static StepTime line(
            Step step, @Nullable Text body, Collection<StepStay> stays, LocalDate from, LocalDate until) {
        return new StepTime(
                step,
                body,
                spread(stays, stay -> !stay.isCut() && isWithin(stay.until(), from, until), until),
                spread(
                        stays,
                        stay -> !stay.isCut()
                                && stay.until() == null
                                && !stay.from().isAfter(until),
                        until));
    }

    private static boolean isWithin(@Nullable LocalDate day, LocalDate from, LocalDate until) {
        return day != null && !day.isBefore(from) && !day.isAfter(until);
    }

    private static Spread spread(Collection<StepStay> stays, Predicate<StepStay> counts, LocalDate until) {
        return Spread.of(stays.stream()
                .filter(counts)
                .map(stay -> ChronoUnit.DAYS.between(stay.from(), Objects.requireNonNullElse(stay.until(), until)))
                .toList());
    }
}
