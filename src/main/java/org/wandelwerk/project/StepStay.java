package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.WayEnd;

/**
 * That a project stood in a step without a break, from one day until another, both told by their source. Whoever stays
 * by an outcome that leads back into the same step, or goes over to another version there, stays on.
 *
 * @param procedure by its name, for the step is the same in all its versions
 * @param until the day on which it left; {@code null} while it stands there
 * @param isCut whether its length tells nothing of those whose turn it was: its promoters ended it, or it is of a part
 *     that was split off in the midst of the step
 */
public record StepStay(
        ProjectId project,
        String procedure,
        String step,
        LocalDate from,
        @Nullable LocalDate until,
        boolean isCut,
        Set<CommitteeId> workshops) {

    /** A move as far as it tells of days. */
    record Entry(MoveKind kind, Position to) {

        /** The day of the move, if a source names it. */
        Optional<LocalDate> day() {
            var since = to.since();
            return switch (kind) {
                case CARRIED_OVER, RESTORED -> Optional.of(to.asOf());
                case TAKEN_OVER, ENTERED, MOVED, REASSIGNED, SPLIT_OFF, WITHDRAWN, MERGED ->
                    since == null ? Optional.empty() : since.toLocalDate();
            };
        }

        boolean staysWith(Entry before) {
            return Objects.equals(before.to.step(), to.step())
                    && before.to.procedure().procedure().equals(to.procedure().procedure());
        }
    }

    /**
     * The stays that the moves of one project tell of. One that begins or ends on a day that no source names is none.
     *
     * @param moves the oldest first
     */
    static List<StepStay> of(
            ProjectId project,
            List<Entry> moves,
            Function<ProcedureVersion, Procedure> procedures,
            Set<CommitteeId> workshops) {
        var stays = new ArrayList<StepStay>();
        Entry begun = null;
        for (var move : moves) {
            var end = move.to().ended(procedures.apply(move.to().procedure()));
            if (begun != null && end.isEmpty() && move.staysWith(begun)) {
                continue;
            }
            if (begun != null) {
                var isCut = end.filter(WayEnd::isByPromoters).isPresent() || isOfPart(begun);
                stay(project, begun, move, isCut, workshops).ifPresent(stays::add);
            }
            begun = end.isPresent() || move.to().step() == null ? null : move;
        }
        if (begun != null) {
            stay(project, begun, null, isOfPart(begun), workshops).ifPresent(stays::add);
        }
        return List.copyOf(stays);
    }

    private static boolean isOfPart(Entry begun) {
        return begun.kind() == MoveKind.SPLIT_OFF;
    }

    private static Optional<StepStay> stay(
            ProjectId project, Entry begun, @Nullable Entry left, boolean isCut, Set<CommitteeId> workshops) {
        var from = begun.day().orElse(null);
        var until = left == null ? null : left.day().orElse(null);
        var isTold = left == null || until != null && from != null && !until.isBefore(from);
        var step = Objects.requireNonNull(begun.to().step());
        return from == null || !isTold
                ? Optional.empty()
                : Optional.of(
                        new StepStay(project, begun.to().procedure().procedure(), step, from, until, isCut, workshops));
    }
}
