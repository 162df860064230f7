package org.wandelwerk.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;

/** The one who opens an empty house, and lets all others in. */
@Service
@Transactional
class FirstAdministrator {

    private static final String REASON = "invite-admin";

    private final PersonRepository people;
    private final Invitations invitations;
    private final HouseGrants grants;
    private final Clock clock;

    FirstAdministrator(PersonRepository people, Invitations invitations, HouseGrants grants, Clock clock) {
        this.people = people;
        this.invitations = invitations;
        this.grants = grants;
        this.clock = clock;
    }

    /**
     * The link for the first administrator; refused as soon as anybody but the demonstration has signed in. Whoever was
     * invited so before, by a mistyped address, is administrator no more, and that link works no more.
     */
    public SecretToken invite(MailAddress mail) {
        if (people.isAnybodyHere()) {
            throw new Refused("identity.invite.late");
        }
        var person = people.find(mail).orElseGet(() -> add(mail));
        grants.withdrawAdministratorsBut(person.id(), REASON).forEach(invitations::close);
        grants.beginAdministrator(person.id(), REASON);
        return invitations.make(person.id(), LinkKind.INVITATION);
    }

    private Person add(MailAddress mail) {
        var name = mail.value().replaceFirst("@.*", "");
        var person = new Person(new PersonId(UUID.randomUUID()), name, mail, false, false);
        people.add(person, clock.instant());
        return person;
    }
}
