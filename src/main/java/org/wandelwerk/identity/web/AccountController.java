package org.wandelwerk.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.CodeGenerators;
import org.wandelwerk.identity.Ending;
import org.wandelwerk.identity.Passkeys;
import org.wandelwerk.identity.Passwords;
import org.wandelwerk.identity.SignInId;
import org.wandelwerk.identity.SignIns;
import org.wandelwerk.shell.Page;

/** Lets people look after their own ways in and end their own sign-ins. */
@RestController
class AccountController {

    private static final Set<String> DONE =
            Set.of("passkey", "name", "entfernt", "passwort", "code", "codes", "beendet", "zulang");

    private final AccountPages pages;
    private final Passkeys passkeys;
    private final Passwords passwords;
    private final CodeGenerators codes;
    private final SignIns signIns;
    private final Door door;

    AccountController(
            AccountPages pages,
            Passkeys passkeys,
            Passwords passwords,
            CodeGenerators codes,
            SignIns signIns,
            Door door) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.passwords = passwords;
        this.codes = codes;
        this.signIns = signIns;
        this.door = door;
    }

    @GetMapping(DeskGate.ACCOUNT)
    ResponseEntity<Page> show(@RequestParam(required = false) @Nullable String getan, HttpServletRequest request) {
        var done = getan != null && DONE.contains(getan) ? "identity.account.done." + getan : null;
        return pages.show(request, done);
    }

    @PostMapping(DeskGate.ACCOUNT + "/passkeys/{id}/name")
    ResponseEntity<Page> rename(
            @PathVariable UUID id, @RequestParam(defaultValue = "") String name, HttpServletRequest request) {
        passkeys.rename(CurrentSignIn.in(request).person().id(), id, PasskeyController.label(name));
        return done("name");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/passkeys/{id}/entfernen")
    ResponseEntity<Page> remove(@PathVariable UUID id, HttpServletRequest request) {
        passkeys.remove(CurrentSignIn.in(request).person().id(), id);
        return done("entfernt");
    }

    /** The other sign-ins of the person end, and this one gets another secret. */
    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/passwort")
    ResponseEntity<Page> changePassword(@RequestParam(defaultValue = "") String password, HttpServletRequest request) {
        var signIn = CurrentSignIn.in(request);
        if (signIn.person().isDemonstration()) {
            return pages.refuse(request, HttpStatus.CONFLICT, "password", "identity.account.demonstration");
        }
        var fault = passwords.fault(signIn.person(), password);
        if (fault.isPresent()) {
            return pages.refuse(request, HttpStatus.UNPROCESSABLE_CONTENT, "password", fault.get());
        }
        if (!passwords.change(signIn, password)) {
            return pages.refuse(request, HttpStatus.TOO_MANY_REQUESTS, "password", "identity.account.busy");
        }
        if (!codes.hasOne(signIn.person().id())) {
            codes.propose(signIn.person().id());
        }
        return proved(request, "passwort");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/code/neu")
    ResponseEntity<Page> proposeCodes(HttpServletRequest request) {
        codes.propose(CurrentSignIn.in(request).person().id());
        return done("codes");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/code")
    ResponseEntity<Page> settleCodes(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return codes.settle(CurrentSignIn.in(request).person().id(), code)
                ? proved(request, "code")
                : pages.refuse(request, HttpStatus.UNPROCESSABLE_CONTENT, "code", "identity.code.wrong");
    }

    @PostMapping(DeskGate.ACCOUNT + "/anmeldungen/{id}/beenden")
    ResponseEntity<Page> end(@PathVariable UUID id, HttpServletRequest request) {
        signIns.end(CurrentSignIn.in(request), new SignInId(id), Ending.ENDED_BY_PERSON);
        return done("beendet");
    }

    /** Whoever is setting up stays so until there is a whole way in. */
    private ResponseEntity<Page> proved(HttpServletRequest request, String done) {
        var signIn = CurrentSignIn.in(request);
        var isWhole = signIn.isWhole() || passkeys.hasWayIn(signIn.person().id());
        return isWhole ? door.lead(address(done), door.prove(request)) : done(done);
    }

    private ResponseEntity<Page> done(String done) {
        return door.lead(address(done));
    }

    private String address(String done) {
        return door.link(DeskGate.ACCOUNT) + "?getan=" + done;
    }
}
