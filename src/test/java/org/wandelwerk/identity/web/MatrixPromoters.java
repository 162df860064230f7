package org.wandelwerk.identity.web;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.promoter.PromoterChangeOrder;
import org.wandelwerk.promoter.PromoterChanges;

/** Decided projects that somebody else is to carry, as the house itself proposed. */
@TestComponent
class MatrixPromoters implements MatrixMaker {

    private final MatrixDecisions decisions;
    private final PromoterChanges changes;

    MatrixPromoters(MatrixDecisions decisions, PromoterChanges changes) {
        this.decisions = decisions;
        this.changes = changes;
    }

    @Override
    public Map<String, Making> kinds() {
        return Map.of("traegerwechsel", (_, person) -> proposed(person));
    }

    private String proposed(Person promoter) {
        var key = PublicKey.read(decisions.decided(promoter)).orElseThrow();
        var form = UUID.randomUUID().toString().replace("-", "");
        return Acting.as(HouseActors.SYSTEM, () -> {
            changes.propose(key, new PromoterChangeOrder(form, "Stadt Guben", "Die Gesellschaft wurde aufgelöst."));
            return changes.stand(key).changes().getFirst().id().toString();
        });
    }
}
