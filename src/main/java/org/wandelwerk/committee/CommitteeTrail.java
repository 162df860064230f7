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
                seats("committee_id"),
                speakers("committee_id"),
                TrailTable.publications("committee.publications", TEXTS));
    }

    /** Also in the line of time of each seat. */
    static TrailTable seats(String owner) {
        return TrailTable.of("committee.seats", owner, TEXTS)
                .reference("organisation_id", "akteure")
                .reference("committee_id", "gremien")
                .word("kind", "committee.seat.edit.field.kind.")
                .texts("valid_from", "valid_to", "sources")
                .origin()
                .hidden("id");
    }

    /** Also in the line of time of each office. */
    static TrailTable speakers(String owner) {
        return TrailTable.of("committee.speakers", owner, TEXTS)
                .reference("representative_id", "vertretungen")
                .reference("committee_id", "gremien")
                .reference("organisation_id", "akteure")
                .texts("affiliation", "statement_de", "statement_en", "statement_year")
                .texts("valid_from", "valid_to", "sources")
                .origin()
                .hidden("id");
    }
}
