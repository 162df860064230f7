package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.Municipality;

/** A meeting with the municipality of its place; {@code null} when that is not known. */
public record PlacedMeeting(Meeting meeting, @Nullable Municipality municipality) {}
