package org.wandelwerk.moving;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailTable;

/** What moves bring to the line of time of a project: what was said with each, and which extracts were signed. */
@Configuration(proxyBeanMethods = false)
class MoveTrail {

    @Bean
    TrailTable trailOfRemarks() {
        return TrailTable.of("moving.remarks", "project_id", "moving.trail.")
                .inside()
                .texts("number", "reason", "conditions", "due_on")
                .money("amount")
                .texts("source")
                .hidden("row_key");
    }

    @Bean
    TrailTable trailOfExtracts() {
        return TrailTable.of("moving.extracts", "project_id", "moving.trail.")
                .inside()
                .texts("after", "outcome", "decided_on", "reason", "conditions", "due_on")
                .money("amount")
                .texts("source", "signatory", "signed_on")
                .hidden("row_key");
    }
}
