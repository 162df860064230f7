package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.Recoveries;
import org.wandelwerk.shell.Page;

/** Helps whoever has lost every way in; the answer is the same for every name. */
@RestController
class LostController {

    private final Recoveries recoveries;
    private final Door door;
    private final FormTokens tokens;

    LostController(Recoveries recoveries, Door door, FormTokens tokens) {
        this.recoveries = recoveries;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping("/zugang-verloren")
    ResponseEntity<Page> show(
            @RequestParam(defaultValue = "") String weiter,
            @RequestParam(required = false) @Nullable String gesendet,
            HttpServletRequest request) {
        var token = tokens.of(request);
        var page = new LostPage(token, Onwards.of(weiter).address(), recoveries.isReady(), gesendet != null);
        return door.show(HttpStatus.OK, request, page, token);
    }

    @PostMapping("/zugang-verloren")
    ResponseEntity<Page> ask(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String weiter,
            HttpServletRequest request) {
        var onwards = Onwards.of(weiter);
        recoveries.ask(username, request.getRemoteAddr(), onwards.address());
        return door.lead(onwards.behind(door.link("/zugang-verloren"), "gesendet=ja"));
    }
}
