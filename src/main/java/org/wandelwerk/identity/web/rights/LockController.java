package org.wandelwerk.identity.web.rights;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.Locks;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.identity.web.OperatedAccounts;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the administrator keep people out, and let them in again. */
@RestController
class LockController {

    private static final String ONE = "/schreibtisch/rechte/personen/{id}/sperre";

    private final Locks locks;
    private final OperatedAccounts accounts;
    private final Frames frames;

    LockController(Locks locks, OperatedAccounts accounts, Frames frames) {
        this.locks = locks;
        this.accounts = accounts;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping(ONE)
    LockPage show(@PathVariable UUID id, @RequestParam(defaultValue = "") String getan) {
        return page(id, new EndForm(""), FormErrors.NONE, getan.equals("abgemeldet"));
    }

    @FreshSignIn
    @PostMapping(ONE)
    ResponseEntity<Page> lock(@PathVariable UUID id, @ModelAttribute EndForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(id, form, errors, false));
        }
        locks.lock(new PersonId(id), form.reason());
        return back(id);
    }

    @FreshSignIn
    @PostMapping(ONE + "/aufhebung")
    ResponseEntity<Page> unlock(@PathVariable UUID id) {
        locks.unlock(new PersonId(id));
        return back(id);
    }

    @FreshSignIn
    @PostMapping(ONE + "/abmeldung")
    ResponseEntity<Page> signOut(@PathVariable UUID id) {
        locks.signOut(new PersonId(id));
        return accounts.back(id, "sperre", "abgemeldet");
    }

    private LockPage page(UUID id, EndForm form, FormErrors errors, boolean isSignedOut) {
        var holder = accounts.holder(id);
        return new LockPage(holder, locks.of(holder.id()).orElse(null), form, errors, isSignedOut);
    }

    private ResponseEntity<Page> back(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link("/schreibtisch/rechte/personen/" + id + "/sperre")))
                .build();
    }
}
