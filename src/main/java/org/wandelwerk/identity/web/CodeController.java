package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.CodeDoor;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.shell.Page;

/** Asks for the second factor of whoever knew the password. */
@RestController
class CodeController {

    private final CodeDoor codes;
    private final Door door;
    private final FormTokens tokens;

    CodeController(CodeDoor codes, Door door, FormTokens tokens) {
        this.codes = codes;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping(DeskGate.CODE)
    ResponseEntity<Page> show(@RequestParam(defaultValue = "") String weiter, HttpServletRequest request) {
        return isExpected(request)
                ? page(HttpStatus.OK, request, weiter, null)
                : door.lead(Onwards.of(weiter).behind(door.link(DeskGate.SIGN_IN)));
    }

    @PostMapping(DeskGate.CODE)
    ResponseEntity<Page> enter(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String weiter,
            HttpServletRequest request) {
        if (!isExpected(request)) {
            return door.lead(Onwards.of(weiter).behind(door.link(DeskGate.SIGN_IN)));
        }
        var person = CurrentSignIn.in(request).person();
        return switch (codes.open(person, code, request.getRemoteAddr())) {
            case RIGHT -> door.lead(Onwards.of(weiter).or(door.link(DeskGate.DESK)), door.prove(request));
            case WRONG -> page(HttpStatus.UNPROCESSABLE_CONTENT, request, weiter, "identity.code.wrong");
            case WAIT -> page(HttpStatus.TOO_MANY_REQUESTS, request, weiter, "identity.signin.wait");
            case BUSY -> page(HttpStatus.TOO_MANY_REQUESTS, request, weiter, "identity.signin.busy");
        };
    }

    private static boolean isExpected(HttpServletRequest request) {
        return CurrentSignIn.of(request)
                .filter(one -> one.signIn().standing() == SignInStage.CODE_MISSING)
                .isPresent();
    }

    private ResponseEntity<Page> page(
            HttpStatus status, HttpServletRequest request, String onwards, @Nullable String error) {
        var token = tokens.of(request);
        var page = new CodePage(token, Onwards.of(onwards).address(), request.getParameter("ersatz") != null, error);
        return door.show(status, request, page, token);
    }
}
