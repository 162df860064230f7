package org.wandelwerk.privacy.web;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.privacy.PersonErasures;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets the administrator erase people, and shows that it was done. */
@RestController
class ErasureController {

    static final String LIST = "/schreibtisch/loeschungen";

    private static final String ONE = "/schreibtisch/rechte/personen/{id}/loeschung";
    private static final int MOST = 200;

    private final PersonErasures erasures;
    private final FormGuard guard;
    private final Frames frames;

    ErasureController(PersonErasures erasures, FormGuard guard, Frames frames) {
        this.erasures = erasures;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(LIST)
    ErasuresPage list() {
        return new ErasuresPage(erasures.newest(MOST), erasures.isAllowed());
    }

    @FreshSignIn
    @GetMapping(ONE)
    ErasurePage show(@PathVariable UUID id) {
        return new ErasurePage(erasures.preview(new PersonId(id)), "", guard.newKey(), FormErrors.NONE);
    }

    @FreshSignIn
    @PostMapping(ONE)
    ResponseEntity<Page> erase(@PathVariable UUID id, @ModelAttribute ErasureForm form) {
        var person = new PersonId(id);
        var errors = form.errors();
        if (!errors.isEmpty()) {
            var page = new ErasurePage(erasures.preview(person), form.reason(), guard.newKey(), errors);
            return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(page);
        }
        erasures.erase(person, form.reason(), form.key());
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(LIST)))
                .build();
    }
}
