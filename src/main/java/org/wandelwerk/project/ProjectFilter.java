package org.wandelwerk.project;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.place.DistrictId;
import org.wandelwerk.programme.FundingAreaKey;
import org.wandelwerk.programme.PublicStatus;

/** Which projects a list shows: those with one of the values of each sort; a sort without values does not matter. */
public record ProjectFilter(
        Set<CommitteeId> workshops,
        Set<PublicStatus> statuses,
        Set<DistrictId> districts,
        Set<FundingAreaKey> fundingAreas,
        Set<Whereabouts> whereabouts) {

    public static final ProjectFilter ALL = new ProjectFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of());

    public ProjectFilter {
        workshops = Set.copyOf(workshops);
        statuses = Set.copyOf(statuses);
        districts = Set.copyOf(districts);
        fundingAreas = Set.copyOf(fundingAreas);
        whereabouts = Set.copyOf(whereabouts);
    }

    /** At most one value of each sort; what is {@code null} does not matter. */
    public ProjectFilter(
            @Nullable CommitteeId workshop,
            @Nullable PublicStatus status,
            @Nullable DistrictId district,
            @Nullable FundingAreaKey fundingArea,
            @Nullable Whereabouts whereabouts) {
        this(one(workshop), one(status), one(district), one(fundingArea), one(whereabouts));
    }

    private static <T> Set<T> one(@Nullable T value) {
        return Stream.ofNullable(value).map(Objects::requireNonNull).collect(Collectors.toSet());
    }

    ProjectFilter withoutWorkshop() {
        return new ProjectFilter(Set.of(), statuses, districts, fundingAreas, whereabouts);
    }

    ProjectFilter withoutStatus() {
        return new ProjectFilter(workshops, Set.of(), districts, fundingAreas, whereabouts);
    }

    ProjectFilter withoutDistrict() {
        return new ProjectFilter(workshops, statuses, Set.of(), fundingAreas, whereabouts);
    }

    ProjectFilter withoutFundingArea() {
        return new ProjectFilter(workshops, statuses, districts, Set.of(), whereabouts);
    }

    ProjectFilter withoutWhereabouts() {
        return new ProjectFilter(workshops, statuses, districts, fundingAreas, Set.of());
    }

    ProjectFilter at(Whereabouts other) {
        return new ProjectFilter(workshops, statuses, districts, fundingAreas, Set.of(other));
    }
}
