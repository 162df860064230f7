package org.wandelwerk.identity.web.rights;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.Reinvitations;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.PersonId;

/** Invites somebody anew; the answer is the only page that ever shows the link. */
@RestController
class ReinvitationController {

    private final Reinvitations invitations;
    private final Holders holders;

    ReinvitationController(Reinvitations invitations, Holders holders) {
        this.invitations = invitations;
        this.holders = holders;
    }

    @FreshSignIn
    @PostMapping("/schreibtisch/rechte/personen/{id}/einladung")
    ReinvitationPage invite(@PathVariable UUID id) {
        var person = new PersonId(id);
        var made = invitations.invite(person);
        return new ReinvitationPage(holders.get(person), made);
    }
}
