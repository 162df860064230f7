package org.wandelwerk.project;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.FundingAreaKey;

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
        @Nullable LocalDate asOf) {}
