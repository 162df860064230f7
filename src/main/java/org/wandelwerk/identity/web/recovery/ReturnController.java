package org.wandelwerk.identity.web.recovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.CodeGenerators;
import org.wandelwerk.identity.Passkeys;
import org.wandelwerk.identity.ProviderDoor;
import org.wandelwerk.identity.SignInStage;
import org.wandelwerk.identity.recovery.Comebacks;
import org.wandelwerk.identity.web.CurrentSignIn;
import org.wandelwerk.identity.web.Door;
import org.wandelwerk.identity.web.FormTokens;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.identity.web.Onwards;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.shell.Page;

/** Asks whoever came by a link for one proof more, and lets whoever is signed in stop what waits in the own name. */
@RestController
class ReturnController {

    private static final String ACCOUNT = "/schreibtisch/konto";

    private final Comebacks comebacks;
    private final Passkeys passkeys;
    private final CodeGenerators codes;
    private final ProviderDoor provider;
    private final Door door;
    private final FormTokens tokens;

    ReturnController(
            Comebacks comebacks,
            Passkeys passkeys,
            CodeGenerators codes,
            ProviderDoor provider,
            Door door,
            FormTokens tokens) {
        this.comebacks = comebacks;
        this.provider = provider;
        this.passkeys = passkeys;
        this.codes = codes;
        this.door = door;
        this.tokens = tokens;
    }

    @GetMapping(ReturnPage.ADDRESS)
    ResponseEntity<Page> show(@RequestParam(required = false) @Nullable String getan, HttpServletRequest request) {
        return page(HttpStatus.OK, request, null, "aufgehalten".equals(getan) ? "identity.return.stopped" : null);
    }

    @PostMapping(ReturnPage.ADDRESS + "/code")
    ResponseEntity<Page> prove(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        if (!isRecovering(request)) {
            return door.lead(door.link(ACCOUNT));
        }
        return switch (comebacks.prove(CurrentSignIn.in(request), code, request.getRemoteAddr())) {
            case RIGHT -> door.lead(door.link(ACCOUNT), door.prove(request, SignInStage.SETTING_UP));
            case WRONG -> page(HttpStatus.UNPROCESSABLE_CONTENT, request, "identity.code.wrong", null);
            case WAIT -> page(HttpStatus.TOO_MANY_REQUESTS, request, "identity.signin.wait", null);
            case BUSY -> page(HttpStatus.TOO_MANY_REQUESTS, request, "identity.signin.busy", null);
        };
    }

    @PostMapping(ReturnPage.ADDRESS + "/bitte")
    ResponseEntity<Page> ask(HttpServletRequest request) {
        if (isRecovering(request)) {
            comebacks.ask();
        }
        return door.lead(onwards(request).behind(door.link(ReturnPage.ADDRESS)));
    }

    @FreshSignIn
    @PostMapping(ReturnPage.ADDRESS + "/aufhalten")
    ResponseEntity<Page> stop(@RequestParam(required = false) @Nullable UUID wunsch, HttpServletRequest request) {
        if (wunsch == null) {
            throw new Refused("access.return.changed");
        }
        comebacks.stop(CurrentSignIn.in(request).person().id(), wunsch);
        return door.lead(door.link(ReturnPage.ADDRESS) + "?getan=aufgehalten");
    }

    private static boolean isRecovering(HttpServletRequest request) {
        return CurrentSignIn.in(request).isRecovering();
    }

    private static Onwards onwards(HttpServletRequest request) {
        var told = Onwards.of(Objects.requireNonNullElse(request.getParameter("weiter"), ""));
        return new Onwards(told.or(CurrentSignIn.in(request).onwards()));
    }

    private ResponseEntity<Page> page(
            HttpStatus status, HttpServletRequest request, @Nullable String error, @Nullable String done) {
        var signIn = CurrentSignIn.in(request);
        var person = signIn.person().id();
        var token = tokens.of(request);
        var ways =
                new ReturnPage.Ways(!passkeys.ofPerson(person).isEmpty(), codes.hasOne(person), provider.label(person));
        var check = comebacks.of(person).orElse(null);
        var pause = comebacks.pause(person).orElse(null);
        var isSpare = request.getParameter("ersatz") != null;
        return door.show(
                status,
                request,
                new ReturnPage(token, signIn, onwards(request), ways, check, pause, isSpare, error, done),
                token);
    }
}
