package org.wandelwerk.correction;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailPart;
import org.wandelwerk.trail.TrailTable;

/** What recalls bring to the line of time of every record: why it was public no more. */
@Configuration(proxyBeanMethods = false)
class RecallTrail {

    @Bean
    TrailTable trailOfRecalls() {
        return TrailTable.of("correction.recalls", "subject_id", "correction.trail.")
                .as(TrailPart.RECALL)
                .word("kind", "correction.recall.")
                .texts("reason_de", "reason_en")
                .hidden("id", "subject_kind", "subject_key", "published_by", "published_at", "recalled_by")
                .hidden("recalled_at", "republished_by", "republished_at");
    }
}
