package org.wandelwerk.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.Reinvitation.Outcome;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** Lets an administrator invite those anew who never came in; whoever has a way in already looks for it alone. */
@Service
@Transactional
public class Reinvitations {

    private final People people;
    private final OpenInvitations open;
    private final InvitationPost post;
    private final Rights rights;
    private final Grants grants;
    private final Clock clock;

    Reinvitations(People people, OpenInvitations open, InvitationPost post, Rights rights, Grants grants, Clock clock) {
        this.people = people;
        this.open = open;
        this.post = post;
        this.rights = rights;
        this.grants = grants;
        this.clock = clock;
    }

    /** Former links are void; of several wishes within a minute one counts. */
    public Reinvitation invite(PersonId id) {
        rights.require(Permission.OPERATE, Matter.ofHouse("accounts"));
        var person = people.find(id).orElseThrow(() -> new NotFound("account of " + id));
        return post.isReady() ? mailed(person) : shown(person);
    }

    private Reinvitation mailed(Person person) {
        return new Reinvitation(open.again(person) ? Outcome.MAILED : Outcome.MADE_A_MOMENT_AGO, null);
    }

    /**
     * Whoever sees the link can be that person: no administrator gets what only a seat gives, or another could give.
     */
    private Reinvitation shown(Person person) {
        if (!opensNothingBeyond(person.id())) {
            throw new Refused("access.invite.beyond");
        }
        return open.handOver(person)
                .map(link -> new Reinvitation(Outcome.SHOWN, link))
                .orElseGet(() -> new Reinvitation(Outcome.MADE_A_MOMENT_AGO, null));
    }

    private boolean opensNothingBeyond(PersonId id) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var mine = rights.mine();
        var own = grants.of(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(right -> !right.grant().isOverOn(today));
        var lent = rights.at(id, now).held().stream().filter(right -> right.through() != null);
        return Stream.concat(own, lent).allMatch(right -> mine.couldGive(right, today));
    }
}
