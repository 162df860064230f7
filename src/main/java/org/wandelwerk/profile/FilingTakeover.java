package org.wandelwerk.profile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * That the office took something over of a version.
 *
 * @param number of the version
 * @param undoneAt when it was taken back; {@code null} as long as it holds
 */
public record FilingTakeover(
        UUID id,
        int number,
        TakenFacts facts,
        PersonId by,
        Instant at,
        @Nullable Instant undoneAt) {

    /** The same, which took over these facts. */
    FilingTakeover with(TakenFacts others) {
        return new FilingTakeover(id, number, others, by, at, undoneAt);
    }

    public boolean holds() {
        return undoneAt == null;
    }
}
