package org.wandelwerk.database;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an operator asks to be restored.
 *
 * @param folder one backup, or the folder of those that are made by themselves
 * @param until a moment with its offset, as typed; {@code null} for the end of what the backup holds
 */
record RestoreOrder(String folder, @Nullable String until) {

    static Optional<RestoreOrder> read(List<String> words) {
        if (words.size() == 1) {
            return Optional.of(new RestoreOrder(words.getFirst(), null));
        }
        return words.size() == 3 && words.get(1).equals("--until")
                ? Optional.of(new RestoreOrder(words.getFirst(), words.get(2)))
                : Optional.empty();
    }

    @Nullable
    Instant moment() {
        return until == null ? null : OffsetDateTime.parse(until).toInstant();
    }
}
