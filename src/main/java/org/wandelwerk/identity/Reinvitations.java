package org.wandelwerk.identity;

import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.Reinvitation.Outcome;
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
    private final AccountStateRepository states;
    private final Invitations invitations;
    private final ObjectProvider<LinkSender> senders;
    private final Rights rights;
    private final Clock clock;

    Reinvitations(
            People people,
            AccountStateRepository states,
            Invitations invitations,
            ObjectProvider<LinkSender> senders,
            Rights rights,
            Clock clock) {
        this.people = people;
        this.states = states;
        this.invitations = invitations;
        this.senders = senders;
        this.rights = rights;
        this.clock = clock;
    }

    /** Former links are void; of several wishes within a minute one counts. */
    public Reinvitation invite(PersonId id) {
        rights.require(Permission.OPERATE, Matter.ofHouse("accounts"));
        var person = people.find(id).orElseThrow(() -> new NotFound("account of " + id));
        var ways = states.of(id, clock.instant()).map(AccountState::ways).orElse(0);
        if (person.isDemonstration() || person.isLocked() || ways > 0) {
            throw new Refused("access.invite.refused");
        }
        var link = invitations.makeOnce(id, LinkKind.INVITATION);
        if (link.isEmpty()) {
            return new Reinvitation(Outcome.MADE_A_MOMENT_AGO, null);
        }
        var sender = senders.stream().filter(LinkSender::isReady).findFirst();
        sender.ifPresent(one -> one.send(person, LinkKind.INVITATION, link.get()));
        return sender.isPresent()
                ? new Reinvitation(Outcome.MAILED, null)
                : new Reinvitation(Outcome.SHOWN, link.get());
    }
}
