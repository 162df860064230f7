package org.wandelwerk.alert;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * A question of which somebody wants to be told what is new.
 *
 * @param language of its mails
 * @param endToken who has it may end it; it stands in each mail
 * @param askedAt when it was saved
 * @param confirmedAt when the owner of the address agreed; {@code null} before, when nothing is told
 * @param lookedAt when it was last looked what is new; {@code null} before the first time
 */
public record SavedSearch(
        UUID id,
        SearchQuestion question,
        Language language,
        UUID endToken,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        @Nullable Instant lookedAt) {

    public boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** What stands in the outbox for all its mails. */
    String opens() {
        return AlertLinks.of(id);
    }
}
