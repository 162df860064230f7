package org.wandelwerk.disclosure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.trail.TrailTable;

/**
 * What releases bring to the line of time of a project: everybody reads since when something of the profile is public,
 * and those who receive profiles what was proposed.
 */
@Configuration(proxyBeanMethods = false)
class ReleaseTrail {

    private static final String TEXTS = "disclosure.trail.";

    @Bean
    TrailTable trailOfReleases() {
        return TrailTable.of("disclosure.releases", "project_id", TEXTS)
                .readBy(Permission.RECEIVE_PROJECTS)
                .texts("number", "questions", "is_confirmed")
                .moments("proposed_at", "decided_at")
                .hidden("id", "subject_id", "key", "proposed_by", "proposed_by_name")
                .hidden("decided_by", "decided_by_name");
    }

    @Bean
    TrailTable trailOfReleasedProfiles() {
        return TrailTable.of("disclosure.publications", "project_id", TEXTS)
                .moments("published_at")
                .hidden("subject_id", "release_id", "published_by");
    }
}
