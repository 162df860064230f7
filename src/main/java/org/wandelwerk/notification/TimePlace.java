package org.wandelwerk.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

/** Places in lists that are sorted by time, the newest first. */
final class TimePlace {

    private static final String INSTANT = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:[0-5]\\d:[0-5]\\d(\\.\\d{1,9})?Z";
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    private TimePlace() {}

    static @Nullable Cursor read(@Nullable String after) {
        return after == null
                ? null
                : Cursor.read(after, 2)
                        .filter(place -> place.values().getFirst().matches(INSTANT)
                                && place.values().getLast().matches(ID))
                        .orElseThrow(() -> new NotFound("page " + after));
    }

    static Cursor of(Instant time, UUID id) {
        return new Cursor(List.of(time.toString(), id.toString()));
    }
}
