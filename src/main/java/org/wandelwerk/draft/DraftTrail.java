package org.wandelwerk.draft;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailPart;
import org.wandelwerk.trail.TrailTable;

/** What drafts bring to the line of time of every record: what was typed, and what was done with it. */
@Configuration(proxyBeanMethods = false)
class DraftTrail {

    private static final String TEXTS = "draft.";

    @Bean
    TrailTable trailOfDeeds() {
        return TrailTable.of("draft.acts", "record_id", TEXTS)
                .as(TrailPart.DEED)
                .inside()
                .words("deed")
                .texts("is_alone")
                .hidden("id", "kind", "done_by", "done_by_name", "done_at", "one_time_key");
    }

    @Bean
    TrailTable trailOfPlans() {
        return TrailTable.of("draft.plans", "record_id", TEXTS)
                .as(TrailPart.DRAFT)
                .inside()
                .words("state", "lapse")
                .moments("publish_at", "end_at")
                .hidden("id", "kind", "draft_id", "version", "planned_by", "planned_at", "put_off_until");
    }

    @Bean
    TrailTable trailOfDrafts() {
        return TrailTable.of("draft.drafts", "record_id", TEXTS)
                .as(TrailPart.DRAFT)
                .inside()
                .words("state")
                .fields("typed")
                .hidden("id", "kind", "title", "base", "audiences", "version")
                .hidden("changed_by", "changed_by_name", "changed_at");
    }
}
