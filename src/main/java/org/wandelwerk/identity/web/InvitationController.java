package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.Invitations;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.shell.Page;

/** Lets people in by a single-use link; looking at it uses nothing up, because mail programs look at links, too. */
@RestController
class InvitationController {

    private final Invitations invitations;
    private final Door door;
    private final FormTokens tokens;

    InvitationController(Invitations invitations, Door door, FormTokens tokens) {
        this.invitations = invitations;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping("/einladung/{link}")
    ResponseEntity<Page> show(@PathVariable String link, HttpServletRequest request) {
        var person = secret(link).flatMap(invitations::find);
        return page(person.isPresent() ? HttpStatus.OK : HttpStatus.GONE, link, person, request);
    }

    @PostMapping("/einladung/{link}")
    ResponseEntity<Page> use(@PathVariable String link, HttpServletRequest request) {
        return secret(link)
                .flatMap(invitations::use)
                .map(entry -> door.letIn(entry.arrival(), entry.stage(), request)
                        .map(token -> door.lead(
                                door.link(entry.stage() == SignInStage.RECOVERING ? DeskGate.RETURN : DeskGate.ACCOUNT),
                                token))
                        .orElseGet(() -> door.lead(door.toProvider(""))))
                .orElseGet(() -> page(HttpStatus.GONE, link, Optional.empty(), request));
    }

    private static Optional<SecretToken> secret(String link) {
        return SecretToken.isOne(link) ? Optional.of(new SecretToken(link)) : Optional.empty();
    }

    private ResponseEntity<Page> page(
            HttpStatus status, String link, Optional<Person> person, HttpServletRequest request) {
        var token = tokens.of(request);
        var shown = person.isPresent() ? link : "";
        return door.show(
                status,
                request,
                new InvitationPage(token, shown, person.map(Person::name).orElse(null)),
                token);
    }
}
