package org.wandelwerk.kernel;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The half-open period in which a name, a seat or a role holds. In tables a bound is a date: {@code null} when unknown,
 * the first or last day of the four-digit calendar when open.
 */
public record Validity(Bound from, Bound to) {

    /** Stored for a period without beginning. */
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);

    /** Stored for a period without end. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    /** Whether something holds on a day, as far as the bounds tell. */
    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /** Holds today, and nobody has recorded since when. */
    public static Validity current() {
        return new Validity(new Bound.Unknown(), new Bound.Open());
    }

    /** Held once; when it began and ended is not recorded. */
    public static Validity former() {
        return new Validity(new Bound.Unknown(), new Bound.Unknown());
    }

    public static Validity ofColumns(@Nullable LocalDate from, @Nullable LocalDate to) {
        return new Validity(bound(from), bound(to));
    }

    private static Bound bound(@Nullable LocalDate column) {
        if (column == null) {
            return new Bound.Unknown();
        }
        return column.equals(OPEN_START) || column.equals(OPEN_END) ? new Bound.Open() : new Bound.On(column);
    }

    public @Nullable LocalDate fromColumn() {
        return column(from, OPEN_START);
    }

    public @Nullable LocalDate toColumn() {
        return column(to, OPEN_END);
    }

    private static @Nullable LocalDate column(Bound bound, LocalDate open) {
        return switch (bound) {
            case Bound.On(var day) -> day;
            case Bound.Unknown() -> null;
            case Bound.Open() -> open;
        };
    }

    /** Whether it holds without a recorded end. */
    public boolean isCurrent() {
        return to instanceof Bound.Open;
    }

    /** Whether it counts among what holds on a day: with an unknown end it is over, with an unknown beginning begun. */
    public boolean countsOn(LocalDate day) {
        return holdsOn(day) != Answer.NO && !(to instanceof Bound.Unknown);
    }

    public Answer holdsOn(LocalDate day) {
        var begun = begunOn(day);
        var over = overOn(day);
        if (begun == Answer.NO || over == Answer.YES) {
            return Answer.NO;
        }
        return begun == Answer.YES && over == Answer.NO ? Answer.YES : Answer.UNKNOWN;
    }

    private Answer begunOn(LocalDate day) {
        return switch (from) {
            case Bound.On(var first) -> first.isAfter(day) ? Answer.NO : Answer.YES;
            case Bound.Unknown() -> Answer.UNKNOWN;
            case Bound.Open() -> Answer.YES;
        };
    }

    private Answer overOn(LocalDate day) {
        return switch (to) {
            case Bound.On(var end) -> end.isAfter(day) ? Answer.NO : Answer.YES;
            case Bound.Unknown() -> Answer.UNKNOWN;
            case Bound.Open() -> Answer.NO;
        };
    }
}
