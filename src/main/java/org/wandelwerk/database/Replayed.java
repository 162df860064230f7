package org.wandelwerk.database;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far a server came in replaying the log, as the log itself tells it.
 *
 * @param position as PostgreSQL writes it, such as {@code 0/3000148}; {@code null} when nothing was replayed
 * @param lastChange when the last transaction in it was committed; {@code null} when there was none
 */
record Replayed(@Nullable String position, @Nullable Instant lastChange) {

    private static final int HEX = 16;

    /** Whether something that lies there was replayed. */
    boolean isBehind(long place) {
        return position != null && place(position) > place;
    }

    private static long place(String position) {
        var words = position.split("/");
        return (Long.parseLong(words[0], HEX) << Integer.SIZE) + Long.parseLong(words[1], HEX);
    }

    /** What an operator can compare. */
    String told() {
        return position == null
                ? "nothing was replayed"
                : "replayed up to %s, %s"
                        .formatted(
                                position,
                                lastChange == null
                                        ? "which changed nothing"
                                        : "the last change was committed at " + lastChange);
    }
}
