package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.Documents;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.profile.Attachments;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.web.course.OwnWay;
import org.wandelwerk.profile.web.course.OwnWays;
import org.wandelwerk.profile.web.course.ProfileCourse;
import org.wandelwerk.project.ProjectId;

/** Puts the pages of the projects together that came of somebody's own profiles. */
@Component
class OwnProjects {

    private final OwnWays ways;
    private final ProfileCourse course;
    private final Attachments attachments;
    private final Documents documents;

    OwnProjects(OwnWays ways, ProfileCourse course, Attachments attachments, Documents documents) {
        this.ways = ways;
        this.course = course;
        this.attachments = attachments;
        this.documents = documents;
    }

    /** Where they stand, as far as that is known beyond the profile. */
    Map<ProjectId, OwnStep> steps(List<OwnProfile> profiles) {
        return ways.steps(profiles);
    }

    /**
     * The same of one of them, for those who write it.
     *
     * @param isWhole whether the reader is told what was said with the decisions, too
     */
    @Nullable
    OwnWay way(Profile profile, boolean isWhole) {
        return ways.of(profile, isWhole);
    }

    /** Files are asked for only where there are two versions that can differ in them. */
    HandedInVersions handedIn(Profile profile) {
        var versions = course.versions(profile);
        return HandedInVersions.of(
                versions,
                course.replies(profile),
                versions.size() < 2 ? List.of() : attachments.all(profile.id()),
                version -> course.form(version.form()));
    }

    OwnProjectPage page(OwnProfile own) {
        var profile = own.profile();
        return new OwnProjectPage(
                ways.ofOwner(own),
                course.form(profile.form()),
                handedIn(profile),
                documents.readable(DocumentOwner.ofPapers(profile.id().value())),
                course.notWhat(profile));
    }
}
