package org.wandelwerk.project;

import java.util.Map;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/**
 * How many projects each choice of a filter would show, were the other filters kept; choices without any are left
 * out.
 *
 * @param withoutMunicipality how many name no municipality
 */
public record ProjectCounts(
        Map<CommitteeId, Integer> workshops,
        Map<PublicStatus, Integer> statuses,
        Map<DistrictId, Integer> districts,
        Map<FundingAreaKey, Integer> fundingAreas,
        Map<MunicipalityId, Integer> municipalities,
        int withoutMunicipality) {}
