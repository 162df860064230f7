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
import org.wandelwerk.identity.web.NewAddressPage.Step;
import org.wandelwerk.shell.Page;

/** Confirms a new mail address by the link that was sent there, and stops it by the one sent to the former one. */
@RestController
class NewAddressController {

    private static final String ONE = "/neue-adresse/{link}";
    private static final String STOP = "/neue-adresse/aufhalten/{link}";

    private final AddressCorrections corrections;
    private final Door door;
    private final FormTokens tokens;

    NewAddressController(AddressCorrections corrections, Door door, FormTokens tokens) {
        this.corrections = corrections;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping(ONE)
    ResponseEntity<Page> show(@PathVariable String link, HttpServletRequest request) {
        var wish = secret(link).flatMap(corrections::find);
        var step = wish.map(found -> found.isConfirmed() ? Step.AGREEMENT_MISSING : Step.CONFIRM);
        return page(step.orElse(Step.GONE), wish, "/neue-adresse/" + link, request);
    }

    @PostMapping(ONE)
    ResponseEntity<Page> confirm(@PathVariable String link, HttpServletRequest request) {
        var wish = secret(link).flatMap(corrections::confirm);
        var step = wish.map(found -> found.holds() ? Step.DONE : Step.AGREEMENT_MISSING);
        return page(step.orElse(Step.GONE), wish, "", request);
    }

    @GetMapping(STOP)
    ResponseEntity<Page> showStop(@PathVariable String link, HttpServletRequest request) {
        var isOpen = secret(link).flatMap(corrections::findStop).isPresent();
        var step = isOpen ? Step.STOP : Step.NOTHING_TO_STOP;
        return page(step, Optional.empty(), "/neue-adresse/aufhalten/" + link, request);
    }

    @PostMapping(STOP)
    ResponseEntity<Page> stop(@PathVariable String link, HttpServletRequest request) {
        var isStopped = secret(link).flatMap(corrections::stop).isPresent();
        return page(isStopped ? Step.STOPPED : Step.NOTHING_TO_STOP, Optional.empty(), "", request);
    }

    private static Optional<SecretToken> secret(String link) {
        return SecretToken.isOne(link) ? Optional.of(new SecretToken(link)) : Optional.empty();
    }

    private ResponseEntity<Page> page(
            Step step, Optional<AddressWish> wish, String address, HttpServletRequest request) {
        var token = tokens.of(request);
        var mail = wish.map(found -> found.mail().value()).orElse(null);
        var isGone = step == Step.GONE || step == Step.NOTHING_TO_STOP;
        return door.show(
                isGone ? HttpStatus.GONE : HttpStatus.OK,
                request,
                new NewAddressPage(token, step.isAsking() ? address : "", mail, step),
                token);
    }
}
