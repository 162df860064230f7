package org.wandelwerk.identity.web.rights;

import java.net.URI;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.access.Deputies;
import org.wandelwerk.identity.access.DeputyId;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Lets everybody who is signed in see the own roles, and name who stands in. */
@RestController
class DeputyController {

    private static final String ALL = "/schreibtisch/vertretung";

    private final Deputies deputies;
    private final People people;
    private final DeputyPages pages;
    private final FormGuard guard;
    private final Frames frames;

    DeputyController(Deputies deputies, People people, DeputyPages pages, FormGuard guard, Frames frames) {
        this.deputies = deputies;
        this.people = people;
        this.pages = pages;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(ALL)
    DeputiesPage show() {
        return pages.of(guard.newKey());
    }

    @FreshSignIn
    @PostMapping(ALL)
    ResponseEntity<Page> name(@ModelAttribute DeputyForm form) {
        var deputy = MailAddress.of(GrantForm.said(form.adresse()))
                .flatMap(people::find)
                .filter(person -> !person.isLocked());
        var errors = form.errors();
        if (deputy.isEmpty()) {
            errors = errors.with("adresse", "access.form.nobody");
        }
        return errors.isEmpty() ? name(form, deputy.orElseThrow()) : wrong(form, errors);
    }

    /** Ends it; whoever sends the form again sees the same. */
    @FreshSignIn
    @PostMapping(ALL + "/{id}/beenden")
    ResponseEntity<Page> end(@PathVariable UUID id) {
        deputies.end(new DeputyId(id), "Von einer der beiden Seiten beendet");
        return backToAll();
    }

    private ResponseEntity<Page> name(DeputyForm form, Person deputy) {
        var grant = form.grant().orElseThrow();
        var key = GrantForm.said(form.schluessel());
        var refusal = deputies.refusal(grant, deputy.id(), form.days(), key);
        if (refusal.isPresent()) {
            return wrong(form, FormErrors.NONE.with("form", refusal.get()));
        }
        deputies.name(grant, deputy.id(), form.days(), key);
        return backToAll();
    }

    private ResponseEntity<Page> backToAll() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ALL)))
                .build();
    }

    private ResponseEntity<Page> wrong(DeputyForm form, FormErrors errors) {
        var shown = form.hasKey() ? form : form.with(guard.newKey());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(pages.of(shown, errors));
    }
}
