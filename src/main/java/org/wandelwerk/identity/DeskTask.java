package org.wandelwerk.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * Something that waits: for the person at the desk, or for others to whom that person handed it on.
 *
 * @param key of the text that says what is to be done
 * @param title what it is about: in German what people called it, in both languages what the house says
 * @param isMine whether it is this person's turn
 * @param since since when; {@code null} when it is not known, and then it stands before all others
 * @param due the last day for it; {@code null} when there is none
 */
public record DeskTask(
        String key,
        Text title,
        String address,
        boolean isMine,
        @Nullable Instant since,
        @Nullable LocalDate due) {

    /** What people called it, in German. */
    public DeskTask(
            String key,
            String title,
            String address,
            boolean isMine,
            @Nullable Instant since,
            @Nullable LocalDate due) {
        this(key, Text.german(title), address, isMine, since, due);
    }

    public boolean isOverdueOn(LocalDate day) {
        return due != null && due.isBefore(day);
    }
}
