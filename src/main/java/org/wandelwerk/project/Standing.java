package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.programme.PublicStatus;

/**
 * Where projects stood at the end of a day, by the dates of the facts themselves. Each project is in exactly one of the
 * three numbers.
 *
 * @param decided those with a decision up to that day
 * @param undated those of which no decision has a date, unless they began in this house after that day
 * @param later those that were decided on, or began in this house, only afterwards
 * @param counts by district, year and status; a project in two districts is in both
 */
public record Standing(LocalDate day, int decided, int undated, int later, List<Count> counts) {

    public int total() {
        return decided + undated + later;
    }

    /**
     * How many projects of a district had a status.
     *
     * @param district {@code null} when no source tells it
     * @param year of the newest decision; {@code null} when no decision has a date
     */
    public record Count(
            @Nullable DistrictId district, @Nullable Integer year, PublicStatus status, int projects) {}
}
