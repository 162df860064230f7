package org.wandelwerk.draft.web;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.wandelwerk.draft.PlannedPublications;
import org.wandelwerk.draft.PlannedPublications.Plan;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.Quiet;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;

/**
 * Does what is due, each in a transaction of its own: what is refused is given up, what fails is tried again later, and
 * neither keeps anything else waiting.
 */
@Component
class PlanRound {

    private static final Logger LOG = LoggerFactory.getLogger(PlanRound.class);

    private final PlannedPublications planned;
    private final Holders holders;

    PlanRound(PlannedPublications planned, Holders holders) {
        this.planned = planned;
        this.holders = holders;
    }

    void work() {
        planned.due().forEach(plan -> {
            var name = holders.names(List.of(plan.by())).getOrDefault(plan.by(), "–");
            Acting.as(new Actor(plan.by(), name), () -> {
                carryOut(plan);
                return plan;
            });
        });
    }

    private void carryOut(Plan plan) {
        try {
            planned.carryOut(plan);
        } catch (Refused | NotFound | Stale refusal) {
            LOG.info("What was set for later by the plan {} is refused, and given up", plan.id(), Quiet.of(refusal));
            note(plan, () -> planned.giveUp(plan));
        } catch (RuntimeException cause) {
            LOG.error("What was set for later by the plan {} failed, and is tried again", plan.id(), Quiet.of(cause));
            note(plan, () -> planned.putOff(plan));
        }
    }

    private static void note(Plan plan, Runnable note) {
        try {
            note.run();
        } catch (RuntimeException again) {
            LOG.error("That the plan {} failed could not be noted", plan.id(), Quiet.of(again));
        }
    }
}
