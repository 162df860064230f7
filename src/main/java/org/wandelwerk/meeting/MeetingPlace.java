package org.wandelwerk.meeting;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.MunicipalityId;

/**
 * Where a meeting is held.
 *
 * @param given the place as recorded
 * @param municipality {@code null} when the meeting was held online, or the name was not matched
 */
public record MeetingPlace(String given, @Nullable MunicipalityId municipality) {}
