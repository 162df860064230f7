package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Map;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.web.course.CarriedProjects.Carried;
import org.wandelwerk.programme.ProgrammeTerms.NotWhat;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.shell.Page;

/**
 * The projects of whoever is signed in, with the next step of each in words.
 *
 * @param steps where the projects stand that came of accepted profiles
 * @param carried those of the organisations for which that person acts, however they began
 */
public record OwnProfilesPage(
        List<OwnProfile> profiles, Map<ProjectId, OwnStep> steps, Carried carried, NotWhat notWhat) implements Page {

    public static final String ADDRESS = "/schreibtisch/vorhaben";

    @Override
    public boolean isShared() {
        return false;
    }
}
