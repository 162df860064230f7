package org.wandelwerk.project;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/** Which projects a list shows; what is {@code null} does not matter. */
public record ProjectFilter(
        @Nullable CommitteeId workshop,
        @Nullable PublicStatus status,
        @Nullable DistrictId district,
        @Nullable FundingAreaKey fundingArea,
        @Nullable Whereabouts whereabouts) {

    public static final ProjectFilter ALL = new ProjectFilter(null, null, null, null, null);

    ProjectFilter withoutWorkshop() {
        return new ProjectFilter(null, status, district, fundingArea, whereabouts);
    }

    ProjectFilter withoutStatus() {
        return new ProjectFilter(workshop, null, district, fundingArea, whereabouts);
    }

    ProjectFilter withoutDistrict() {
        return new ProjectFilter(workshop, status, null, fundingArea, whereabouts);
    }

    ProjectFilter withoutFundingArea() {
        return new ProjectFilter(workshop, status, district, null, whereabouts);
    }

    ProjectFilter withoutWhereabouts() {
        return at(null);
    }

    ProjectFilter at(@Nullable Whereabouts other) {
        return new ProjectFilter(workshop, status, district, fundingArea, other);
    }
}
