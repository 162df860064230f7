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
    private final CodeGenerators codes;
    private final SignIns signIns;
    private final AccountDoor back;

    AccountController(AccountPages pages, Passkeys passkeys, CodeGenerators codes, SignIns signIns, AccountDoor back) {
        this.pages = pages;
        this.passkeys = passkeys;
        this.codes = codes;
        this.signIns = signIns;
        this.back = back;
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
        return back.done("name");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/passkeys/{id}/entfernen")
    ResponseEntity<Page> remove(@PathVariable UUID id, HttpServletRequest request) {
        passkeys.remove(CurrentSignIn.in(request).person().id(), id);
        return back.done("entfernt");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/code/neu")
    ResponseEntity<Page> proposeCodes(HttpServletRequest request) {
        codes.propose(CurrentSignIn.in(request).person().id());
        return back.done("codes");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/code")
    ResponseEntity<Page> settleCodes(@RequestParam(defaultValue = "") String code, HttpServletRequest request) {
        return codes.settle(CurrentSignIn.in(request).person().id(), code)
                ? back.proved(request, "code")
                : pages.refuse(request, HttpStatus.UNPROCESSABLE_CONTENT, "code", "identity.code.wrong");
    }

    @FreshSignIn
    @PostMapping(DeskGate.ACCOUNT + "/anmeldungen/{id}/beenden")
    ResponseEntity<Page> end(@PathVariable UUID id, HttpServletRequest request) {
        signIns.end(CurrentSignIn.in(request), new SignInId(id), Ending.ENDED_BY_PERSON);
        return back.done("beendet");
    }
}
