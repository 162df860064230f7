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
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the administrator keep people out, and let them in again. */
@RestController
class LockController {

    private static final String ONE = "/schreibtisch/rechte/personen/{id}/sperre";

    private final Locks locks;
    private final Holders holders;
    private final Rights rights;
    private final Frames frames;

    LockController(Locks locks, Holders holders, Rights rights, Frames frames) {
        this.locks = locks;
        this.holders = holders;
        this.rights = rights;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping(ONE)
    LockPage show(@PathVariable UUID id, @RequestParam(defaultValue = "") String getan) {
        return page(new PersonId(id), new EndForm(""), FormErrors.NONE, getan.equals("abgemeldet"));
    }

    @FreshSignIn
    @PostMapping(ONE)
    ResponseEntity<Page> lock(@PathVariable UUID id, @ModelAttribute EndForm form) {
        var person = new PersonId(id);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page(person, form, errors, false));
        }
        locks.lock(person, form.reason());
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
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(
                        frames.current().link("/schreibtisch/rechte/personen/" + id + "/sperre") + "?getan=abgemeldet"))
                .build();
    }

    private LockPage page(PersonId person, EndForm form, FormErrors errors, boolean isSignedOut) {
        rights.requireAnywhere(Permission.OPERATE, "person " + person);
        var holder = holders.get(person);
        if (holder.mail() == null) {
            throw new NotFound("account of " + person);
        }
        return new LockPage(holder, locks.of(person).orElse(null), form, errors, isSignedOut);
    }

    private ResponseEntity<Page> back(UUID id) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link("/schreibtisch/rechte/personen/" + id + "/sperre")))
                .build();
    }
}
