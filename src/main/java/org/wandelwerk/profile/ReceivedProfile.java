package org.wandelwerk.profile;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Language;

/**
 * A profile as a list of the office shows it, by its newest version.
 *
 * @param due until when answers are to be mended; {@code null} when no day was named, or nothing was asked
 * @param isTranslated whether somebody translated it; true for German ones
 */
public record ReceivedProfile(
        Profile profile,
        String title,
        String promoter,
        int number,
        boolean isWhole,
        Language language,
        Instant handedInAt,
        @Nullable LocalDate due,
        boolean isTranslated) {}
