package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.DemonstrationAccounts;
import org.wandelwerk.identity.PasswordDoor;
import org.wandelwerk.identity.PasswordDoor.Answer;
import org.wandelwerk.identity.ProviderDoor;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.shell.Page;

/** Lets people in by name and password, and out again. */
@RestController
class SignInController {

    private final PasswordDoor passwords;
    private final Door door;
    private final FormTokens tokens;
    private final ProviderDoor provider;
    private final DemonstrationAccounts demonstration;

    SignInController(
            PasswordDoor passwords,
            ProviderDoor provider,
            DemonstrationAccounts demonstration,
            Door door,
            FormTokens tokens) {
        this.demonstration = demonstration;
        this.passwords = passwords;
        this.provider = provider;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping(DeskGate.SIGN_IN)
    ResponseEntity<Page> show(
            @RequestParam(defaultValue = "") String weiter,
            @RequestParam(required = false) @Nullable String abgemeldet,
            @RequestParam(required = false) @Nullable String anbieter,
            HttpServletRequest request) {
        if (anbieter != null) {
            var reason = anbieter.equals(Door.ONLY) ? "identity.provider.only" : "identity.provider.failed";
            return page(HttpStatus.FORBIDDEN, request, "", weiter, reason);
        }
        if (isWhole(request)) {
            return door.lead(next(weiter));
        }
        return page(HttpStatus.OK, request, "", weiter, abgemeldet == null ? null : "identity.signin.left");
    }

    @PostMapping(DeskGate.SIGN_IN)
    ResponseEntity<Page> enter(
            @RequestParam(defaultValue = "") String username,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String weiter,
            HttpServletRequest request) {
        var name = username.length() > 254 ? username.substring(0, 254) : username;
        return switch (passwords.open(name, password, request.getRemoteAddr())) {
            case Answer.Right(var arrival, var standing) ->
                door.letIn(arrival, standing, request)
                        .map(token -> door.lead(standing == SignInStage.WHOLE ? next(weiter) : code(weiter), token))
                        .orElseGet(() -> door.lead(door.toProvider(weiter)));
            case Answer.Wrong _ ->
                page(HttpStatus.UNPROCESSABLE_CONTENT, request, name, weiter, "identity.signin.wrong");
            case Answer.Wait _ -> page(HttpStatus.TOO_MANY_REQUESTS, request, name, weiter, "identity.signin.wait");
            case Answer.Busy _ -> page(HttpStatus.TOO_MANY_REQUESTS, request, name, weiter, "identity.signin.busy");
        };
    }

    @PostMapping("/abmelden")
    ResponseEntity<Page> leave(HttpServletRequest request) {
        door.letOut(request);
        return door.leadOut(door.link(DeskGate.SIGN_IN) + "?abgemeldet=ja");
    }

    private String next(String onwards) {
        return Onwards.of(onwards).or(door.link(DeskGate.DESK));
    }

    private String code(String onwards) {
        return Onwards.of(onwards).behind(door.link(DeskGate.CODE));
    }

    private static boolean isWhole(HttpServletRequest request) {
        return CurrentSignIn.of(request).filter(one -> one.signIn().isWhole()).isPresent();
    }

    private ResponseEntity<Page> page(
            HttpStatus status, HttpServletRequest request, String name, String onwards, @Nullable String message) {
        var token = tokens.of(request);
        var page = new SignInPage(
                token,
                name,
                Onwards.of(onwards).address(),
                provider.label(),
                message,
                status.isError(),
                demonstration.told());
        return door.show(status, request, page, token);
    }
}
