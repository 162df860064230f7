package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.AddressCorrections;
import org.wandelwerk.identity.AddressWish;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Confirms a new mail address by the link that was sent there; it lets nobody in. */
@RestController
class NewAddressController {

    private final AddressCorrections corrections;
    private final Door door;
    private final FormTokens tokens;
    private final Frames frames;

    NewAddressController(AddressCorrections corrections, Door door, FormTokens tokens, Frames frames) {
        this.corrections = corrections;
        this.door = door;
        this.tokens = tokens;
        this.frames = frames;
    }

    @GetMapping("/neue-adresse/{link}")
    ResponseEntity<Page> show(@PathVariable String link, HttpServletRequest request) {
        return page(secret(link).flatMap(corrections::find), link, false, request);
    }

    @PostMapping("/neue-adresse/{link}")
    ResponseEntity<Page> confirm(@PathVariable String link, HttpServletRequest request) {
        var language = frames.current().language();
        return page(secret(link).flatMap(token -> corrections.confirm(token, language)), link, true, request);
    }

    private static Optional<SecretToken> secret(String link) {
        return SecretToken.isOne(link) ? Optional.of(new SecretToken(link)) : Optional.empty();
    }

    private ResponseEntity<Page> page(
            Optional<AddressWish> wish, String link, boolean isDone, HttpServletRequest request) {
        var token = tokens.of(request);
        var mail = wish.map(found -> found.mail().value()).orElse(null);
        return door.show(
                wish.isPresent() ? HttpStatus.OK : HttpStatus.GONE,
                request,
                new NewAddressPage(token, mail == null ? "" : link, mail, isDone),
                token);
    }
}
