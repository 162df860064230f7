package org.wandelwerk.portal.web.projects;

import java.util.Collections;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.SimilarFinds;
import org.wandelwerk.catalog.SimilarRecords;
import org.wandelwerk.disclosure.PublicProfile;
import org.wandelwerk.disclosure.PublicProfiles;
import org.wandelwerk.draft.WithheldFields;
import org.wandelwerk.joining.Kindred;
import org.wandelwerk.project.Project;

/** Gathers what other modules tell everybody beside a project. */
@Component
class ProjectSurroundings {

    /**
     * What stands beside a project.
     *
     * @param similar what is much like it, here and elsewhere
     * @param profile what is released of the profile of which it came; {@code null} for nothing
     * @param withheld the fields that were not published for everybody
     */
    record Surrounding(
            Kindred kindred, SimilarFinds similar, @Nullable PublicProfile profile, SortedSet<String> withheld) {

        static final Surrounding NONE =
                new Surrounding(Kindred.NONE, SimilarFinds.NONE, null, Collections.emptySortedSet());
    }

    private final SimilarRecords similar;
    private final PublicProfiles profiles;
    private final WithheldFields withheld;

    ProjectSurroundings(SimilarRecords similar, PublicProfiles profiles, WithheldFields withheld) {
        this.similar = similar;
        this.profiles = profiles;
        this.withheld = withheld;
    }

    Surrounding of(Project project, Kindred kindred) {
        return new Surrounding(
                kindred,
                similar.beside(project.id()),
                profiles.of(project.key()).orElse(null),
                withheld.of(project.id().value()));
    }
}
