package org.wandelwerk.identity.web.recovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.identity.web.Door;
import org.wandelwerk.identity.web.FormTokens;
import org.wandelwerk.identity.web.recovery.KeepOutPage.Step;
import org.wandelwerk.shell.Page;

/** Lets whoever reads the mailbox of a person stop that the account is set up anew; looking at it stops nothing. */
@RestController
class KeepOutController {

    private static final String ADDRESS = "/rueckkehr/aufhalten/";

    private final Comebacks comebacks;
    private final Door door;
    private final FormTokens tokens;

    KeepOutController(Comebacks comebacks, Door door, FormTokens tokens) {
        this.comebacks = comebacks;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping(ADDRESS + "{link}")
    ResponseEntity<Page> show(@PathVariable String link, HttpServletRequest request) {
        var isOpen = secret(link).flatMap(comebacks::findStop).isPresent();
        return page(isOpen ? Step.ASK : Step.GONE, link, request);
    }

    @PostMapping(ADDRESS + "{link}")
    ResponseEntity<Page> stop(@PathVariable String link, HttpServletRequest request) {
        var isStopped = secret(link).flatMap(comebacks::stop).isPresent();
        return page(isStopped ? Step.STOPPED : Step.GONE, link, request);
    }

    private static Optional<SecretToken> secret(String link) {
        return SecretToken.isOne(link) ? Optional.of(new SecretToken(link)) : Optional.empty();
    }

    private ResponseEntity<Page> page(Step step, String link, HttpServletRequest request) {
        var token = tokens.of(request);
        var page = new KeepOutPage(token, step == Step.ASK ? ADDRESS + link : "", step);
        return door.show(step == Step.GONE ? HttpStatus.GONE : HttpStatus.OK, request, page, token);
    }
}
