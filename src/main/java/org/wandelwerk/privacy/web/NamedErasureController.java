package org.wandelwerk.privacy.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.privacy.NamedErasures;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the administrator answer and erase people who have no account; names and addresses stand in no address. */
@RestController
@RequestMapping(NamedErasureController.ADDRESS)
class NamedErasureController {

    static final String ADDRESS = ErasureController.LIST + "/ohne-konto";

    private final NamedErasures erasures;
    private final FormGuard guard;
    private final Frames frames;

    NamedErasureController(NamedErasures erasures, FormGuard guard, Frames frames) {
        this.erasures = erasures;
        this.guard = guard;
        this.frames = frames;
    }

    @FreshSignIn
    @GetMapping
    NamedErasurePage show() {
        erasures.require();
        return new NamedErasurePage(NamedErasureForm.EMPTY, null, FormErrors.NONE, guard.newKey());
    }

    @FreshSignIn
    @PostMapping
    ResponseEntity<Page> find(@ModelAttribute NamedErasureForm form) {
        erasures.require();
        var errors = form.findingErrors();
        if (!errors.isEmpty()) {
            return wrong(new NamedErasurePage(form, null, errors, guard.newKey()));
        }
        return ResponseEntity.ok(
                new NamedErasurePage(form, erasures.find(form.person()), FormErrors.NONE, guard.newKey()));
    }

    @FreshSignIn
    @PostMapping("/loeschung")
    ResponseEntity<Page> erase(@ModelAttribute NamedErasureForm form) {
        erasures.require();
        if (!form.findingErrors().isEmpty()) {
            return wrong(new NamedErasurePage(form, null, form.errors(), guard.newKey()));
        }
        var preview = erasures.find(form.person());
        var errors = form.errors(preview);
        if (!errors.isEmpty()) {
            return wrong(new NamedErasurePage(form, preview, errors, guard.newKey()));
        }
        erasures.erase(form.person(), form.reason(), form.key(), form.isSomebodyElse());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ErasureController.LIST)))
                .build();
    }

    private static ResponseEntity<Page> wrong(NamedErasurePage page) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
    }
}
