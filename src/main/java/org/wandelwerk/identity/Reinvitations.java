package org.wandelwerk.identity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.Reinvitation.Outcome;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

/** Lets an administrator invite those anew who never came in; whoever has a way in already looks for it alone. */
@Service
@Transactional
public class Reinvitations {

    private final People people;
    private final OpenInvitations open;
    private final InvitationPost post;
    private final Rights rights;

    Reinvitations(People people, OpenInvitations open, InvitationPost post, Rights rights) {
        this.people = people;
        this.open = open;
        this.post = post;
        this.rights = rights;
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

    private Reinvitation shown(Person person) {
        return open.handOver(person)
                .map(link -> new Reinvitation(Outcome.SHOWN, link))
                .orElseGet(() -> new Reinvitation(Outcome.MADE_A_MOMENT_AGO, null));
    }
}
