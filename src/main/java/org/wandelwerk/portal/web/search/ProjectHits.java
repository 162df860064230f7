package org.wandelwerk.portal.web.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Found;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.place.Municipality;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.place.PlaceSearch;
import org.wandelwerk.place.Places;
import org.wandelwerk.project.ProjectHit;
import org.wandelwerk.project.ProjectPlace;
import org.wandelwerk.project.ProjectSearch;

/** Projects by their words and by the names of their places, German or Sorbian. */
@Component
class ProjectHits implements Hits {

    private final ProjectSearch projects;
    private final PlaceSearch names;
    private final Places places;

    ProjectHits(ProjectSearch projects, PlaceSearch names, Places places) {
        this.projects = projects;
        this.names = names;
        this.places = places;
    }

    @Override
    public SearchGroup group() {
        return SearchGroup.PROJECTS;
    }

    @Override
    public Found<Hit> find(SearchWords words, @Nullable String after, int size) {
        var found = projects.find(words, names.named(words), after, size);
        var known = places.municipalities(municipalities(found.slice().items()));
        return found.as(project -> hit(project, known));
    }

    private static List<MunicipalityId> municipalities(Collection<ProjectHit> hits) {
        return hits.stream().flatMap(ProjectHits::municipalities).distinct().toList();
    }

    private static Stream<MunicipalityId> municipalities(ProjectHit hit) {
        return hit.places().stream().map(ProjectPlace::municipality).filter(Objects::nonNull);
    }

    private static Hit hit(ProjectHit project, Map<MunicipalityId, Municipality> known) {
        return Hit.of("/projekte/" + project.key(), project.title())
                .telling(project.summary())
                .given(project.promoters())
                .in(municipalities(project)
                        .map(known::get)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
    }
}
