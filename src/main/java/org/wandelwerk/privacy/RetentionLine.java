package org.wandelwerk.privacy;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.personal.RetentionClass;

/**
 * One kind of records, and where it stands.
 *
 * @param period how long they are kept
 * @param before the day before which they are due
 * @param due how many are
 * @param answer the newest one of the archive; {@code null} when none is recorded or none is needed
 */
public record RetentionLine(
        String kind,
        RetentionClass retention,
        Period period,
        LocalDate before,
        int due,
        @Nullable ArchiveAnswer answer) {

    /** Whether the archive takes these records, so that they go only when it has them. */
    public boolean isTaken() {
        return retention.isOffered() && answer != null && answer.isTaken();
    }

    /** The day before which records may go; {@code null} when none may. */
    @Nullable
    LocalDate released() {
        if (!retention.isOffered()) {
            return before;
        }
        if (answer == null) {
            return null;
        }
        var answered = answer.upTo().plusDays(1);
        return answered.isBefore(before) ? answered : before;
    }

    /** Whether somebody has to offer something, or to hand over what the archive takes. */
    public boolean isToDo() {
        return waitsForTheArchive() || isTaken() && due > 0;
    }

    /** Whether something is due that nobody has offered yet. */
    public boolean waitsForTheArchive() {
        return retention.isOffered()
                && due > 0
                && (answer == null || answer.upTo().plusDays(1).isBefore(before));
    }
}
