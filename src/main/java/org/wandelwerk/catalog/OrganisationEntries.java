package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.OrganisationFilter;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationName;
import org.wandelwerk.organisation.OrganisationOrder;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.organisation.PublishedOrganisations;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.Places;

/** Published organisations by all names that they have or had. */
@Component
class OrganisationEntries implements CatalogSource {

    private final Organisations organisations;
    private final PublishedOrganisations published;
    private final Places places;

    OrganisationEntries(Organisations organisations, PublishedOrganisations published, Places places) {
        this.organisations = organisations;
        this.published = published;
        this.places = places;
    }

    @Override
    public CatalogKind kind() {
        return CatalogKind.ORGANISATION;
    }

    @Override
    public String schema() {
        return "organisation";
    }

    @Override
    public EntryParts parts() {
        var known = EntryPlaces.of(places);
        return (after, size) -> {
            var slice = organisations.list(OrganisationFilter.all(), OrganisationOrder.NAME, after, size);
            return new Slice<>(
                    entries(slice.items().stream().map(OrganisationEntry::id).toList(), known), slice.next());
        };
    }

    @Override
    public List<CatalogEntry> of(Collection<UUID> ids) {
        return entries(ids.stream().map(OrganisationId::new).toList(), EntryPlaces.of(places));
    }

    private List<CatalogEntry> entries(List<OrganisationId> ids, EntryPlaces known) {
        var found = published.of(ids);
        if (found.isEmpty()) {
            return List.of();
        }
        var grouped = organisations.named(ids);
        return found.stream()
                .map(one -> entry(one, grouped.get(one.id()), known))
                .toList();
    }

    private static CatalogEntry entry(Organisation one, @Nullable OrganisationEntry listed, EntryPlaces places) {
        var seat = one.municipality() == null ? List.<MunicipalityId>of() : List.of(one.municipality());
        var former = one.formerNames().stream()
                .flatMap(OrganisationEntries::names)
                .distinct()
                .toList();
        var also = Stream.concat(one.otherNames().stream(), places.names(seat, List.of()).stream())
                .toList();
        return new CatalogEntry(
                new CatalogId(CatalogKind.ORGANISATION, one.id().value()),
                Audience.EVERYBODY,
                new CatalogText(Text.german(one.name()), null, one.shortName(), former, also),
                "/akteure/" + one.slug(),
                null,
                null,
                Map.of(
                        Facet.PROMOTER, Keyed.one(listed == null ? null : Keyed.word(listed.group())),
                        Facet.DISTRICT, places.districtKeys(seat, List.of()),
                        Facet.MUNICIPALITY, places.municipalityKeys(seat)),
                places.points(seat),
                Set.of());
    }

    private static Stream<String> names(OrganisationName name) {
        return Stream.of(name.name(), name.shortName()).filter(Objects::nonNull);
    }
}
