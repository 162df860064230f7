package org.wandelwerk.portal.web.projects;

import java.util.SortedSet;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.catalog.SimilarRecords;
import org.wandelwerk.disclosure.PublicProfiles;
import org.wandelwerk.draft.KeptFields;
import org.wandelwerk.joining.Kindred;
import org.wandelwerk.project.Project;

/** Gathers what other modules tell everybody beside a project. */
@Component
class ProjectSurroundings {

    private final SimilarRecords similar;
    private final PublicProfiles profiles;
    private final KeptFields kept;

    ProjectSurroundings(SimilarRecords similar, PublicProfiles profiles, KeptFields kept) {
        this.similar = similar;
        this.profiles = profiles;
        this.kept = kept;
    }

    ProjectPage.Beside of(Project project, Kindred kindred) {
        return new ProjectPage.Beside(
                kindred,
                similar.beside(project.id()),
                profiles.of(project.key()).orElse(null),
                kept.withheld(project.id().value()));
    }

    /** What is told beside a draft: what was released of the profile stays so, whatever becomes of the draft. */
    ProjectPage.Beside drafted(Project project, SortedSet<String> withheld) {
        return new ProjectPage.Beside(
                Kindred.NONE, SimilarFinds.NONE, profiles.of(project.key()).orElse(null), withheld);
    }

    /** What is told beside a version that is kept: only what is withheld now is known. */
    ProjectPage.Beside then(Project project) {
        return new ProjectPage.Beside(
                Kindred.NONE,
                SimilarFinds.NONE,
                null,
                kept.withheld(project.id().value()));
    }
}
