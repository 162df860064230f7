package org.wandelwerk.project;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.FieldOption;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.organisation.OrganisationSearch;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.place.Places;

/** What the words of the form name: places, and organisations that take part. */
@Component
class NamedByProjects {

    private static final int MOST_FOUND = 20;

    private final Places places;
    private final Organisations organisations;
    private final OrganisationSearch search;

    NamedByProjects(Places places, Organisations organisations, OrganisationSearch search) {
        this.places = places;
        this.organisations = organisations;
        this.search = search;
    }

    /** The only municipality or the district that the words name, or the words alone. */
    ProjectPlace place(String given) {
        var names = places.names();
        var municipalities = names.match(given, null).municipalities();
        return municipalities.size() == 1
                ? ProjectPlace.in(municipalities.getFirst(), given, names)
                : new ProjectPlace(given, null, names.matchDistrict(given).orElse(null));
    }

    /** Those that everybody may read. */
    List<FieldOption> organisations(List<String> ids) {
        var wanted = ids.stream()
                .filter(FieldForm.RECORDS::accepts)
                .map(UUID::fromString)
                .map(OrganisationId::new)
                .toList();
        var known = organisations.named(wanted);
        return wanted.stream()
                .flatMap(id -> Stream.ofNullable(known.get(id)))
                .map(one -> option(one.id().value(), one.name()))
                .toList();
    }

    List<FieldOption> organisationsCalled(String words) {
        var asked = SearchWords.of(words);
        return asked.words().isEmpty()
                ? List.of()
                : search.find(asked, null, MOST_FOUND).slice().items().stream()
                        .map(hit -> option(hit.place().id(), hit.name()))
                        .toList();
    }

    private static FieldOption option(UUID id, String name) {
        return new FieldOption(id.toString(), Text.german(name));
    }

    /** Gives places that were matched before their district was told, too, that of their municipality. */
    @Service
    @Transactional
    static class LaterDistricts {

        private final ProjectPartRepository parts;
        private final Places places;

        LaterDistricts(ProjectPartRepository parts, Places places) {
            this.parts = parts;
            this.places = places;
        }

        /** How many those are. */
        int tell() {
            return places.municipalities(parts.withoutDistrict()).values().stream()
                    .mapToInt(municipality -> parts.lieIn(municipality.district(), municipality.id()))
                    .sum();
        }

        /** Before the house opens. */
        @Component
        @Lazy(false)
        static class AtStart implements SmartInitializingSingleton {

            private final LaterDistricts districts;

            AtStart(LaterDistricts districts) {
                this.districts = districts;
            }

            @Override
            public void afterSingletonsInstantiated() {
                Acting.as(HouseActors.SYSTEM, districts::tell);
            }
        }
    }
}
