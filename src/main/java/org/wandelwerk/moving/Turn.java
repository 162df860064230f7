package org.wandelwerk.moving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.Step;
import org.wandelwerk.project.WaitingProject;

/**
 * That it is somebody's turn with a project.
 *
 * @param isDecided whether it was decided already, and waits for the signed extract of the minutes
 * @param due the last day for it; {@code null} when none is known, and for what is decided
 * @param today the day on which it is so
 */
public record Turn(
        WaitingProject project,
        Step step,
        boolean isDecided,
        @Nullable LocalDate due,
        LocalDate today) {

    /** How many days before its last day a turn is worth a word. */
    static final int DAYS_BEFORE = 14;

    private static final int DAYS_LONG_AFTER = 30;

    /** How urgent a turn is; each is told of once. */
    enum Urgency {
        SOON,
        OVERDUE,
        LONG_OVERDUE
    }

    public boolean isOverdue() {
        return due != null && due.isBefore(today);
    }

    /** How urgent it is; {@code null} while there is time. */
    @Nullable
    Urgency urgency() {
        if (due == null || due.isAfter(today.plusDays(DAYS_BEFORE))) {
            return null;
        }
        if (!isOverdue()) {
            return Urgency.SOON;
        }
        return due.isBefore(today.minusDays(DAYS_LONG_AFTER)) ? Urgency.LONG_OVERDUE : Urgency.OVERDUE;
    }
}
