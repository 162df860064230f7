package org.wandelwerk.promoter.web;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.DeskTask;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.promoter.PromoterChange;
import org.wandelwerk.promoter.PromoterChanges;

/** Leads the second person to what the first one proposed. */
@Component
class PromoterDesk implements TaskSource {

    private final PromoterChanges changes;

    PromoterDesk(PromoterChanges changes) {
        this.changes = changes;
    }

    @Override
    public Told told(PersonId person, TaskWindow window) {
        return Told.mine(changes.waiting(window), PromoterDesk::task);
    }

    private static DeskTask task(PromoterChange change) {
        return new DeskTask(
                "promoter.task",
                String.valueOf(change.after().given()),
                PromoterChangePage.address(PublicKey.ofProject(change.project().value())),
                true,
                change.proposed().at(),
                null);
    }
}
