package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;

/** The meetings that the bodies of one meeting had just before and after it; none is known of one without a date. */
public record MeetingNeighbours(
        @Nullable Meeting previous, @Nullable Meeting next) {}
