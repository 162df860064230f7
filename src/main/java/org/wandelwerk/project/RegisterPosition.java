package org.wandelwerk.project;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.wandelwerk.kernel.Cursor;

/** A place in the register of decisions: the date of the last one that was shown, and its id. */
record RegisterPosition(String date, UUID decision) {

    private static final Pattern DATE = Pattern.compile("|[0-9]{4}(-[0-9]{2}){0,2}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static Cursor cursor(RegisterEntry entry) {
        var date = Columns.column(entry.decision().date());
        return new Cursor(
                List.of(date == null ? "" : date, entry.decision().id().value().toString()));
    }

    /** Empty when the cursor is none of this list. */
    static Optional<RegisterPosition> read(String cursor) {
        return Cursor.read(cursor, 2)
                .map(Cursor::values)
                .filter(values -> DATE.matcher(values.get(0)).matches()
                        && ID.matcher(values.get(1)).matches())
                .map(values -> new RegisterPosition(values.get(0), UUID.fromString(values.get(1))));
    }
}
