package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.place.Municipality;

/**
 * A meeting with what is known around it.
 *
 * @param municipality that of its place; {@code null} when that is not known
 * @param movedFrom when it was to be before it was moved; {@code null} when it never was
 */
public record PlacedMeeting(
        Meeting meeting,
        @Nullable Municipality municipality,
        @Nullable PartialDate movedFrom) {}
