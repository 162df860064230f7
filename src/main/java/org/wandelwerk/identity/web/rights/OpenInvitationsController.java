package org.wandelwerk.identity.web.rights;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.InvitationPost;
import org.wandelwerk.identity.OpenInvitations;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows which invitations are open, sends them again, and withdraws them. */
@RestController
class OpenInvitationsController {

    private static final int PART = 50;

    private final OpenInvitations invitations;
    private final InvitationPost post;
    private final People people;
    private final Frames frames;

    OpenInvitationsController(OpenInvitations invitations, InvitationPost post, People people, Frames frames) {
        this.invitations = invitations;
        this.post = post;
        this.people = people;
        this.frames = frames;
    }

    @GetMapping(OpenInvitationsPage.ADDRESS)
    OpenInvitationsPage list(@RequestParam(required = false) @Nullable String nach) {
        var part = invitations.list(nach, PART);
        return new OpenInvitationsPage(invitations.counts(), part.items(), post.isReady(), part.next());
    }

    @FreshSignIn
    @PostMapping(OpenInvitationsPage.ADDRESS + "/{id}/erneut")
    ResponseEntity<Page> again(@PathVariable UUID id) {
        invitations.again(person(id));
        post.soon();
        return back();
    }

    @FreshSignIn
    @PostMapping(OpenInvitationsPage.ADDRESS + "/{id}/zuruecknahme")
    ResponseEntity<Page> withdraw(@PathVariable UUID id) {
        invitations.withdraw(person(id), "Einladung zurückgezogen");
        return back();
    }

    private Person person(UUID id) {
        invitations.requireInviting();
        return people.find(new PersonId(id)).orElseThrow(() -> new NotFound("account of " + id));
    }

    private ResponseEntity<Page> back() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(OpenInvitationsPage.ADDRESS)))
                .build();
    }
}
