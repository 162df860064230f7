package org.wandelwerk.trail;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** A record's key in an address, which is its id or a word of its public address. */
final class RecordKey {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private RecordKey() {}

    /** The id, if it is one. */
    static Optional<UUID> id(String key) {
        return ID.matcher(key).matches() ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }
}
