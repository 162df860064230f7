package org.wandelwerk.committee;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailSource;
import org.wandelwerk.trail.TrailTable;

/** What happened to a body, its seats and its speakers. */
@Configuration(proxyBeanMethods = false)
class CommitteeTrail {

    private static final String TEXTS = "committee.trail.";

    @Bean
    TrailSource trailOfCommittees(TrailRepository records) {
        return TrailSource.of("gremien", "gremium", "committee.edit.field.", tables(), records);
    }

    private static List<TrailTable> tables() {
        return List.of(
                TrailTable.of("committee.committees", "id", TEXTS)
                        .word("kind", "portal.committee.kind.")
                        .texts("number", "goal_de", "goal_en", "sources", "slug")
                        .origin(),
                TrailTable.of("committee.names", "committee_id", TEXTS)
                        .texts("name_de", "name_en", "valid_from", "valid_to")
                        .hidden("position"),
                TrailTable.of("committee.committee_topics", "committee_id", TEXTS)
                        .reference("topic_id", "themen")
                        .hidden("position"),
                TrailTable.of("committee.former_slugs", "committee_id", TEXTS).texts("slug"),
                CommitteeTrailTables.seats("committee_id"),
                CommitteeTrailTables.speakers("committee_id"),
                TrailTable.publications("committee.publications", TEXTS));
    }
}
