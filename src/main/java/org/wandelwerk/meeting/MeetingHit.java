package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.FoundPlace;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

/**
 * A meeting that was found.
 *
 * @param date {@code null} when no source tells it
 * @param given where it was held, as recorded
 */
public record MeetingHit(
        String slug,
        Text title,
        @Nullable PartialDate date,
        @Nullable String given,
        FoundPlace place) {}
