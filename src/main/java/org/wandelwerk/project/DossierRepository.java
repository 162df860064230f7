package org.wandelwerk.project;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Publication;

/** Whole dossiers, put together of all tables; however many are read, it takes one statement. */
@Repository
class DossierRepository {

    private final ProjectRepository projects;
    private final DecisionRepository decisions;
    private final FigureRepository figures;
    private final VersionRepository versions;

    DossierRepository(
            ProjectRepository projects,
            DecisionRepository decisions,
            FigureRepository figures,
            VersionRepository versions) {
        this.projects = projects;
        this.decisions = decisions;
        this.figures = figures;
        this.versions = versions;
    }

    Optional<ProjectDossier> find(ProjectId id) {
        return find(List.of(id)).stream().findFirst();
    }

    /** In the order of the ids. */
    List<ProjectDossier> find(List<ProjectId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var found = byId(ids);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<ProjectId, ProjectDossier> byId(Collection<ProjectId> ids) {
        return projects.dossiers(ids).stream()
                .collect(Collectors.toMap(dossier -> dossier.project().id(), Function.identity()));
    }

    /** Writes what differs; where the project stands is written by a move. */
    void put(ProjectDossier dossier) {
        var id = dossier.project().id();
        projects.put(dossier.project());
        decisions.put(id, dossier.decisions());
        figures.put(id, dossier.figures());
    }

    /**
     * Keeps what is public from now on as a version.
     *
     * @param before what was recorded until now; empty for a new project
     */
    void keep(Optional<ProjectDossier> before, ProjectDossier dossier, Publication act) {
        var changed = before.map(known -> ProjectVersion.Part.differing(known, dossier))
                .orElse(Set.of());
        versions.add(dossier, changed, act);
    }
}
