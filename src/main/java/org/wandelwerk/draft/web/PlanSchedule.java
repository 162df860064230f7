package org.wandelwerk.draft.web;

import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.kernel.Recurring;

/** Looks several times a second what is to become public or to cease: within a second everybody sees it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PlanSchedule {

    private static final Duration PAUSE = Duration.ofMillis(400);

    @Bean
    static Recurring plannedPublicationRound(PlanRound round) {
        return Recurring.every(PAUSE, round::work);
    }
}
