package org.wandelwerk.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailTable;

/** What was found of a project, in its inner line of time. */
@Configuration(proxyBeanMethods = false)
class FindingTrail {

    @Bean
    TrailTable trailOfFindings() {
        return TrailTable.of("appraisal.findings", "project_id", "appraisal.trail.")
                .inside()
                .words("item", "verdict")
                .texts("who", "words", "value", "outcome", "due_on")
                .hidden("id", "stay", "entered_by", "entered_by_name", "entered_at");
    }
}
