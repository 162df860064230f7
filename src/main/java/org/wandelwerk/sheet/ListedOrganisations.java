package org.wandelwerk.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.organisation.Organisation;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationKind;
import org.wandelwerk.organisation.OrganisationName;
import org.wandelwerk.organisation.RecordedOrganisations;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceMatch;
import org.wandelwerk.place.PlaceNames;
import org.wandelwerk.place.Places;

/** The organisations of the house as a list: a line finds its own by the key, else by any of its names. */
final class ListedOrganisations implements ListRecords {

    private static final String MUNICIPALITY = "#municipality";

    private final RecordedOrganisations organisations;
    private final Places places;
    private final LocalDate today;
    private final OrganisationNames names;
    private @Nullable PlaceNames placeNames;

    ListedOrganisations(RecordedOrganisations organisations, Places places, LocalDate today) {
        this.organisations = organisations;
        this.places = places;
        this.today = today;
        this.names = new OrganisationNames(organisations.all());
    }

    /** An id of its own even if the one who was called so is called otherwise by now. */
    private UUID fresh(String name) {
        var id = HashedId.of("organisation", "here", ListField.folded(name));
        for (int number = 2; names.knows(new OrganisationId(id)); number++) {
            id = HashedId.of("organisation", "here", ListField.folded(name), String.valueOf(number));
        }
        return id;
    }

    @Override
    public List<ListedRecord> all() {
        return names.all().stream().map(ListedOrganisations::record).toList();
    }

    private static ListedRecord record(Organisation organisation) {
        var municipality = organisation.municipality();
        var values = TypedValues.NONE
                .with("key", organisation.slug())
                .with("name", organisation.name())
                .with("short", organisation.shortName())
                .with("kind", organisation.kind().name())
                .with("town", organisation.town())
                .with("note", organisation.note())
                .with(MUNICIPALITY, municipality == null ? null : municipality.value());
        return new ListedRecord(
                organisation.id().value(),
                organisation.name(),
                WrittenOrigin.write(values, organisation.origin()),
                organisation.origin().standsForItself(),
                true);
    }

    @Override
    public ListRecords.Aim aim(TypedValues line) {
        var key = line.of("key");
        if (!key.isEmpty()) {
            return names.all().stream()
                    .filter(organisation -> organisation.slug().equals(key))
                    .findFirst()
                    .<ListRecords.Aim>map(found -> new ListRecords.Aim.Known(record(found)))
                    .orElseGet(() -> new ListRecords.Aim.Unclear("key", "sheet.mistake.key", null));
        }
        var called = names.called(line.of("name"));
        if (called.size() > 1) {
            return new ListRecords.Aim.Unclear("name", "sheet.mistake.several", null);
        }
        if (called.size() == 1) {
            return new ListRecords.Aim.Known(record(names.of(called.iterator().next())));
        }
        return line.of("kind").isEmpty()
                ? new ListRecords.Aim.Unclear(
                        "kind",
                        "sheet.mistake.kind",
                        names.like(line.of("name")).orElse(null))
                : new ListRecords.Aim.Fresh(fresh(line.of("name")), TypedValues.NONE);
    }

    @Override
    public void put(UUID record, TypedValues values) {
        var id = new OrganisationId(record);
        organisations.put(names.knows(id) ? changed(names.of(id), values) : fresh(id, values));
    }

    private Organisation changed(Organisation stored, TypedValues values) {
        var all = new ArrayList<>(stored.names());
        var first = all.getFirst();
        all.set(0, new OrganisationName(values.of("name"), values.known("short"), first.validity(), first.seen()));
        return new Organisation(
                stored.id(),
                stored.slug(),
                OrganisationKind.valueOf(values.of("kind")),
                all,
                stored.otherNames(),
                municipality(stored, values),
                values.known("town"),
                values.known("note"),
                stored.sources(),
                WrittenOrigin.read(values, stored.id().value(), today));
    }

    private Organisation fresh(OrganisationId id, TypedValues values) {
        var name = new OrganisationName(values.of("name"), values.known("short"), Validity.current(), null);
        return new Organisation(
                id,
                Slug.of(values.of("name")),
                OrganisationKind.valueOf(values.of("kind")),
                List.of(name),
                Set.of(),
                matched(values.known("town")),
                values.known("town"),
                values.known("note"),
                List.of(),
                WrittenOrigin.read(values, id.value(), today));
    }

    /** As it is kept for the way back, as before when the place is, else the only one that is called so. */
    private @Nullable MunicipalityId municipality(Organisation stored, TypedValues values) {
        var town = values.known("town");
        if (town != null && town.equals(stored.town())) {
            return stored.municipality();
        }
        var kept = values.known(MUNICIPALITY);
        return kept == null ? matched(town) : new MunicipalityId(UUID.fromString(kept));
    }

    private @Nullable MunicipalityId matched(@Nullable String town) {
        if (town == null) {
            return null;
        }
        if (placeNames == null) {
            placeNames = places.names();
        }
        return switch (placeNames.match(town, null)) {
            case PlaceMatch.Matched(var found) when found.size() == 1 -> found.getFirst();
            case PlaceMatch.Matched _, PlaceMatch.Unmatched _ -> null;
        };
    }

    @Override
    public Optional<String> obstacle(UUID record) {
        return organisations.obstacle(new OrganisationId(record));
    }

    @Override
    public void takeAway(UUID record) {
        organisations.takeAway(new OrganisationId(record));
    }
}
