package org.wandelwerk.identity.web.rights;

import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.InvitationPost;
import org.wandelwerk.identity.Reinvitations;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.PersonId;

/** Invites somebody anew; the answer is the only page that ever shows the link. */
@RestController
class ReinvitationController {

    private final Reinvitations invitations;
    private final InvitationPost post;
    private final Holders holders;

    ReinvitationController(Reinvitations invitations, InvitationPost post, Holders holders) {
        this.invitations = invitations;
        this.post = post;
        this.holders = holders;
    }

    @FreshSignIn
    @PostMapping("/schreibtisch/rechte/personen/{id}/einladung")
    ReinvitationPage invite(@PathVariable UUID id) {
        var person = new PersonId(id);
        var made = invitations.invite(person);
        post.soon();
        return new ReinvitationPage(holders.get(person), made);
    }
}
