package org.wandelwerk.portal.web.decisions;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.CommitteeEntry;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.portal.web.Today;
import org.wandelwerk.project.DecisionRegister;
import org.wandelwerk.project.RegisterPart;

/** Gathers what the register shows. */
@Component
class DecisionPages {

    private final DecisionRegister register;
    private final Committees committees;
    private final Organisations organisations;
    private final Today today;

    DecisionPages(DecisionRegister register, Committees committees, Organisations organisations, Today today) {
        this.register = register;
        this.committees = committees;
        this.organisations = organisations;
        this.today = today;
    }

    DecisionsPage of(DecisionQuery query) {
        var bodies = bodies();
        var part = register.part(filter(query, bodies), query.nach(), DecisionsPage.SIZE);
        return new DecisionsPage(query, part, bodies, today.date());
    }

    /** All workshops, and whoever else decided on something. */
    private Bodies bodies() {
        var deciding = register.bodies();
        var ids = new ArrayList<CommitteeId>(deciding.committees());
        committees.workshops().stream().map(CommitteeEntry::committee).forEach(workshop -> ids.add(workshop.id()));
        return new Bodies(committees.named(ids), organisations.named(deciding.organisations()));
    }

    private RegisterPart.Filter filter(DecisionQuery query, Bodies bodies) {
        var outcome = query.ergebnis() == null ? null : DecisionWords.outcome(query.ergebnis());
        var year = query.jahr() == null ? null : DecisionWords.year(query.jahr());
        var word = query.gremium();
        var organisation = word == null ? null : bodies.organisation(word).orElse(null);
        var committee = word == null || organisation != null ? null : committee(word, bodies);
        return new RegisterPart.Filter(committee, organisation, outcome, year);
    }

    /** A body that decided nothing so far is found by its address. */
    private @Nullable CommitteeId committee(String word, Bodies bodies) {
        if (word.matches("[0-9]+")) {
            return bodies.committee(word).orElseThrow(() -> new NotFound("workshop " + word));
        }
        return bodies.committee(word).orElseGet(() -> committees.bySlug(word).id());
    }
}
