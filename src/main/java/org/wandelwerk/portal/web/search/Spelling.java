package org.wandelwerk.portal.web.search;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.organisation.OrganisationSearch;
import org.wandelwerk.place.PlaceSearch;
import org.wandelwerk.project.ProjectSearch;

/** Suggests names that are written much like what found nothing. */
@Component
class Spelling {

    private static final int OF_EACH = 3;

    private final PlaceSearch places;
    private final OrganisationSearch organisations;
    private final ProjectSearch projects;

    Spelling(PlaceSearch places, OrganisationSearch organisations, ProjectSearch projects) {
        this.places = places;
        this.organisations = organisations;
        this.projects = projects;
    }

    List<String> similar(SearchWords words) {
        return Stream.of(
                        places.similar(words, OF_EACH),
                        organisations.similar(words, OF_EACH),
                        projects.similar(words, OF_EACH))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
