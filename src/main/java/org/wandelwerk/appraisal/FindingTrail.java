package org.wandelwerk.appraisal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.trail.TrailCodes;
import org.wandelwerk.trail.TrailTable;

/** What was found of a project, in its inner line of time. */
@Configuration(proxyBeanMethods = false)
class FindingTrail {

    private static final String TEXTS = "appraisal.trail.";

    @Bean
    TrailCodes itemsOfFindings(FindingWords words) {
        return new TrailCodes(TEXTS + "item.", words::items);
    }

    @Bean
    TrailCodes votesOfFindings(FindingWords words) {
        return new TrailCodes(TEXTS + "outcome.", words::outcomes);
    }

    @Bean
    TrailTable trailOfFindings() {
        return TrailTable.of("appraisal.findings", "project_id", TEXTS)
                .inside()
                .words("item", "verdict", "outcome")
                .texts("who", "words", "value", "due_on")
                .hidden("documents")
                .hidden("id", "stay", "entered_by", "entered_by_name", "entered_at");
    }
}
