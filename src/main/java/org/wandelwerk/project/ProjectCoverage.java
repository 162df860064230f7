package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/**
 * How many projects there are, and of how many something is not recorded.
 *
 * @param inferredAreas how many of the projects of a funding area are there by inference alone
 * @param asOf the newest day on which a project was known to stand where it stands; {@code null} without projects
 */
public record ProjectCoverage(
        int total,
        int withoutWorkshop,
        int withoutDistrict,
        int withoutFundingArea,
        Map<FundingAreaKey, Integer> inferredAreas,
        Map<PublicStatus, Costs> plannedCosts,
        @Nullable LocalDate asOf) {

    /**
     * The planned costs of several projects, as far as sources name them.
     *
     * @param known how many of the projects name a sum
     */
    public record Costs(int projects, int known, Money sum) {}
}
