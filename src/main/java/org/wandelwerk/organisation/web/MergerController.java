package org.wandelwerk.organisation.web;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.organisation.MergerPreview;
import org.wandelwerk.organisation.Mergers;
import org.wandelwerk.organisation.OrganisationEntry;
import org.wandelwerk.organisation.Organisations;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Makes two organisations one after showing what follows, and two again. */
@RestController
class MergerController {

    static final String ADDRESS = "/schreibtisch/zusammenfuehren";

    private final Mergers mergers;
    private final Organisations organisations;
    private final FormGuard guard;
    private final Frames frames;

    MergerController(Mergers mergers, Organisations organisations, FormGuard guard, Frames frames) {
        this.mergers = mergers;
        this.organisations = organisations;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Page> show(@ModelAttribute MergerForm form) {
        var all = mergers.newest();
        if (form.isEmpty()) {
            return ResponseEntity.ok(new MergersPage(all, null, form, FormErrors.NONE, guard.newKey()));
        }
        var errors = FormErrors.NONE;
        var kept = find(form.bleibt());
        var gone = find(form.geht());
        errors = kept == null ? errors.with("bleibt", "organisation.merge.mistake.name") : errors;
        errors = gone == null ? errors.with("geht", "organisation.merge.mistake.name") : errors;
        if (kept == null || gone == null) {
            return unprocessable(null, form, errors);
        }
        return ResponseEntity.ok(
                new MergersPage(all, mergers.preview(kept, gone), form, FormErrors.NONE, guard.newKey()));
    }

    /** The address of the only one that is called so, or that has this address. */
    private @Nullable String find(String typed) {
        return organisations
                .findByName(typed)
                .flatMap(id -> organisations.named(List.of(id)).values().stream()
                        .findFirst()
                        .map(OrganisationEntry::slug))
                .orElse(null);
    }

    @FreshSignIn
    @PostMapping(ADDRESS)
    ResponseEntity<Page> merge(@ModelAttribute MergerForm form) {
        var errors = form.errors();
        if (!errors.isEmpty()) {
            return unprocessable(mergers.preview(form.bleibt(), form.geht()), form, errors);
        }
        mergers.merge(form.bleibt(), form.geht(), form.grund(), form.schluessel());
        return lead();
    }

    @FreshSignIn
    @PostMapping(ADDRESS + "/{id}/aufhebung")
    ResponseEntity<Page> undo(@PathVariable UUID id) {
        mergers.undo(id);
        return lead();
    }

    private ResponseEntity<Page> unprocessable(@Nullable MergerPreview preview, MergerForm form, FormErrors errors) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new MergersPage(mergers.newest(), preview, form, errors, guard.newKey()));
    }

    private ResponseEntity<Page> lead() {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(ADDRESS)))
                .build();
    }
}
