package org.wandelwerk.audit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

/** A place in the list of packs. */
record PackPlace(Instant at, UUID id) {

    private static final long MICROS = 1_000_000;

    static Cursor cursor(Pack pack) {
        var micros = pack.at().getEpochSecond() * MICROS + pack.at().getNano() / 1000;
        return new Cursor(List.of(Long.toString(micros), pack.id().toString()));
    }

    /** @throws NotFound when it is no cursor */
    static @Nullable PackPlace read(@Nullable String cursor) {
        return cursor == null
                ? null
                : Cursor.read(cursor, 2)
                        .map(Cursor::values)
                        .filter(values -> values.getFirst().matches("[0-9]{1,17}")
                                && values.getLast().matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                        .map(values -> new PackPlace(
                                instant(Long.parseLong(values.getFirst())), UUID.fromString(values.getLast())))
                        .orElseThrow(() -> new NotFound("packs " + cursor));
    }

    private static Instant instant(long micros) {
        return Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1000);
    }
}
