package org.wandelwerk.draft.web;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wandelwerk.draft.PlannedPublications;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Recurring;

/** Looks several times a second what is to become public or to cease: within a second everybody sees it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class PlanSchedule {

    private static final Duration PAUSE = Duration.ofMillis(400);

    @Bean
    static Recurring plannedPublicationRound(PlannedPublications planned, Holders holders) {
        return Recurring.every(PAUSE, () -> planned.due().forEach(plan -> carryOut(plan, planned, holders)));
    }

    private static void carryOut(PlannedPublications.Plan plan, PlannedPublications planned, Holders holders) {
        var name = holders.names(List.of(plan.by())).getOrDefault(plan.by(), "–");
        Acting.as(new Actor(plan.by(), name), () -> {
            planned.carryOut(plan.id());
            return true;
        });
    }
}
