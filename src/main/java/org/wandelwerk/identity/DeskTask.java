package org.wandelwerk.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that waits: for the person at the desk, or for others to whom that person handed it on.
 *
 * @param key of the text that says what is to be done
 * @param title what it is about, in German
 * @param isMine whether it is this person's turn
 * @param due the last day for it; {@code null} when there is none
 */
public record DeskTask(
        String key,
        String title,
        String address,
        boolean isMine,
        Instant since,
        @Nullable LocalDate due) {

    public boolean isOverdueOn(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
