package org.wandelwerk.profile.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.place.MunicipalityId;
import org.wandelwerk.project.SimilarProjects;
import org.wandelwerk.reference.SimilarOperations;

/** Looks for what is much like a title, here and elsewhere. */
@Component
class SimilarSearch {

    private static final int MOST = 5;

    private final SimilarProjects projects;
    private final SimilarOperations operations;

    SimilarSearch(SimilarProjects projects, SimilarOperations operations) {
        this.projects = projects;
        this.operations = operations;
    }

    SimilarFinds to(String title, List<MunicipalityId> places) {
        return new SimilarFinds(projects.to(title, places, MOST), operations.to(title, MOST));
    }
}
