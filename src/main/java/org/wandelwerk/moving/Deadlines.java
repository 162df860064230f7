package org.wandelwerk.moving;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.appraisal.AwaitedDays;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectsUnderWay.SaidDay;

/** Until when steps should be done. */
@Component
class Deadlines {

    private final RemarkRepository remarks;
    private final AwaitedDays awaited;

    Deadlines(RemarkRepository remarks, AwaitedDays awaited) {
        this.remarks = remarks;
        this.awaited = awaited;
    }

    /**
     * The days that are known of a project in a step, beside what its procedure gives.
     *
     * @param said what was said with the move that led there; {@code null} when nothing was
     * @param awaited the earliest for which something is awaited that the step asks for; {@code null} for none
     */
    record Known(@Nullable LocalDate said, @Nullable LocalDate awaited) {

        static final Known NONE = new Known(null, null);
    }

    /** What is known of projects, by the numbers of their last moves. */
    Function<ProjectId, Known> known(Map<ProjectId, Integer> last) {
        var said = remarks.due(last);
        var days = awaited.earliest(last.keySet());
        return project -> new Known(said.get(project), days.get(project));
    }

    /** What was said with these last moves, and what is awaited of the same projects. */
    Ranked ranked(Map<ProjectId, Integer> last) {
        return new Ranked(remarks.days(last), awaited.earliest(last.keySet()));
    }

    /**
     * What a list ranks projects by, beside what their procedures give.
     *
     * @param said for no day where it is decided already, and an extract of the minutes waits
     */
    record Ranked(Map<ProjectId, SaidDay> said, Map<ProjectId, LocalDate> awaited) {}

    /**
     * The last day: what was said with the move, else as long after the project came there as its procedure gives, the
     * earlier one where it gives two; or sooner, where something is awaited.
     *
     * @param since when it came there; {@code null} when not recorded
     * @return {@code null} when none is known
     */
    static @Nullable LocalDate due(Step step, @Nullable PartialDate since, Known known) {
        return Stream.concat(Stream.ofNullable(ofStep(step, since, known.said())), Stream.ofNullable(known.awaited()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static @Nullable LocalDate ofStep(Step step, @Nullable PartialDate since, @Nullable LocalDate said) {
        if (said != null || since == null) {
            return said;
        }
        return since.toLocalDate()
                .flatMap(day -> step.spans().stream().map(day::plus).min(Comparator.naturalOrder()))
                .orElse(null);
    }
}
