package org.wandelwerk.audit;

import java.util.UUID;

/**
 * A record in a pack.
 *
 * @param word the word of its kind
 */
public record PackedRecord(String word, UUID id) {

    static PackedRecord read(String printed) {
        var parts = printed.split(":", 2);
        return new PackedRecord(parts[0], UUID.fromString(parts[1]));
    }

    String printed() {
        return word + ":" + id;
    }
}
