package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.programme.PublicStatus;

/**
 * How many projects of a district had a status.
 *
 * @param district {@code null} when no source tells it
 * @param year of the newest decision; {@code null} when no decision has a date
 */
public record StandingCount(
        @Nullable DistrictId district, @Nullable Integer year, PublicStatus status, int projects) {}
