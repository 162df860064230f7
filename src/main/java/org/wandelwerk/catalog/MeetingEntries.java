package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingId;
import org.wandelwerk.meeting.MeetingListing;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;

/** Published meetings by title, bodies and place. */
@Component
class MeetingEntries implements CatalogSource {

    private final MeetingListing meetings;
    private final Committees committees;
    private final Places places;

    MeetingEntries(MeetingListing meetings, Committees committees, Places places) {
        this.meetings = meetings;
        this.committees = committees;
        this.places = places;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.MEETING;
    }

    @Override
    public String schema() {
        return "meeting";
    }

    @Override
    public EntryParts parts() {
        var known = EntryPlaces.of(places);
        return (after, size) -> {
            var slice = meetings.page(null, after, size).slice();
            return new Slice<>(entries(slice.items(), known), slice.next());
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return entries(meetings.named(ids.stream().map(MeetingId::new).toList()), EntryPlaces.of(places));
    }

    private List<CatalogEntry> entries(List<Meeting> found, EntryPlaces known) {
        if (found.isEmpty()) {
            return List.of();
        }
        var bodies = committees.named(
                found.stream().flatMap(one -> one.bodies().stream()).collect(Collectors.toSet()));
        return found.stream().map(one -> entry(one, bodies, known)).toList();
    }

    private static CatalogEntry entry(Meeting one, Map<CommitteeId, Committee> bodies, EntryPlaces places) {
        var place = one.place();
        var there = place == null || place.municipality() == null
                ? List.<MunicipalityId>of()
                : List.of(place.municipality());
        var committees =
                one.bodies().stream().map(bodies::get).filter(Objects::nonNull).toList();
        var also = committees.stream().map(body -> body.name().de()).collect(Collectors.toList());
        also.addAll(places.names(there, List.of()));
        return new CatalogEntry(
                new CatalogId(CatalogKind.MEETING, one.id().value()),
                Audience.EVERYBODY,
                new CatalogText(one.title(), null, place == null ? null : place.given(), List.of(), also),
                "/sitzungen/" + one.slug(),
                one.date(),
                null,
                Map.of(
                        Facet.WORKSHOP,
                        committees.stream()
                                .map(Committee::number)
                                .filter(Objects::nonNull)
                                .map(String::valueOf)
                                .collect(Collectors.toSet()),
                        Facet.DISTRICT,
                        places.districtKeys(there, List.of()),
                        Facet.MUNICIPALITY,
                        places.municipalityKeys(there),
                        Facet.PERIOD,
                        year(one.date())),
                places.points(there),
                one.bodies().stream().map(body -> "committee/" + body.value()).collect(Collectors.toSet()));
    }

    static Set<String> year(@Nullable PartialDate date) {
        return date == null ? Set.of() : Set.of(String.valueOf(date.year()));
    }
}
