package org.wandelwerk.correction;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;

/**
 * The act by which a publication ended.
 *
 * @param subjectId the id of the thing in the module that owns it
 * @param ended the publication that it ended
 * @param next the publication that followed; {@code null} while the thing is not public
 */
public record Recall(
        UUID id,
        Subject subject,
        UUID subjectId,
        Grounds grounds,
        Publication ended,
        PersonId by,
        Instant at,
        @Nullable Publication next) {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    /** The day on which it was recalled, by the clocks of the region. */
    public LocalDate day() {
        return LocalDate.ofInstant(at, BERLIN);
    }

    /** The day on which the publication that followed began; {@code null} while the thing is not public. */
    public @Nullable LocalDate nextDay() {
        return next == null ? null : LocalDate.ofInstant(next.at(), BERLIN);
    }
}
