package org.wandelwerk.correction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Cursor;

/** A place in the log of recalls. */
record LogPosition(Instant at, UUID id) {

    private static final Pattern MICROSECONDS = Pattern.compile("[0-9]{1,17}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final long IN_A_SECOND = 1_000_000;

    static Cursor cursor(RecallEntry entry) {
        var at = entry.recall().at();
        var microseconds = at.getEpochSecond() * IN_A_SECOND + at.getNano() / 1000;
        return new Cursor(
                List.of(Long.toString(microseconds), entry.recall().id().toString()));
    }

    /** Reads a cursor; empty when it is none. */
    static Optional<LogPosition> read(String cursor) {
        return Cursor.read(cursor, 2)
                .map(Cursor::values)
                .filter(values -> MICROSECONDS.matcher(values.get(0)).matches()
                        && ID.matcher(values.get(1)).matches())
                .map(values -> new LogPosition(instant(Long.parseLong(values.get(0))), UUID.fromString(values.get(1))));
    }

    private static Instant instant(long microseconds) {
        return Instant.ofEpochSecond(microseconds / IN_A_SECOND, microseconds % IN_A_SECOND * 1000);
    }
}
