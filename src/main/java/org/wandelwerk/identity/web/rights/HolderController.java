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
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Shows what a person holds, and gives more. */
@RestController
class HolderController {

    private static final String ONE = "/schreibtisch/rechte/personen/{id}";

    private final Grants grants;
    private final Rights rights;
    private final Scopes scopes;
    private final HolderPages pages;
    private final FormGuard guard;
    private final Frames frames;

    HolderController(Grants grants, Rights rights, Scopes scopes, HolderPages pages, FormGuard guard, Frames frames) {
        this.grants = grants;
        this.rights = rights;
        this.scopes = scopes;
        this.pages = pages;
        this.guard = guard;
        this.frames = frames;
    }

    @GetMapping(ONE)
    HolderPage show(@PathVariable UUID id) {
        return pages.of(new PersonId(id), guard.newKey());
    }

    @PostMapping(ONE)
    @FreshSignIn
    ResponseEntity<Page> give(@PathVariable UUID id, @ModelAttribute GrantForm form) {
        var person = new PersonId(id);
        rights.requireAnywhere(Permission.GRANT_ROLES, "person " + id);
        var errors = form.errors();
        var scope = form.kind().flatMap(kind -> scopes.typed(kind, GrantForm.said(form.bereich())));
        if (scope.isEmpty()) {
            errors = errors.with("bereich", "access.form.unknown");
        }
        if (!pages.isGivenByHand(GrantForm.said(form.rolle()))) {
            errors = errors.with("rolle", "access.form.choose");
        }
        if (!Typed.isKey(GrantForm.said(form.schluessel()))) {
            errors = errors.with("form", "access.form.expired");
        }
        return errors.isEmpty() ? give(form, wish(person, form, scope.orElseThrow())) : wrong(person, form, errors);
    }

    private ResponseEntity<Page> give(GrantForm form, GrantWish wish) {
        var key = GrantForm.said(form.schluessel());
        var refusal = grants.refusal(wish, key);
        if (refusal.isPresent()) {
            return wrong(wish.person(), form, FormErrors.NONE.with("form", refusal.get()));
        }
        grants.give(wish, key);
        var page = "/schreibtisch/rechte/personen/" + wish.person().value();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(page)))
                .build();
    }

    private static GrantWish wish(PersonId person, GrantForm form, Scope scope) {
        return new GrantWish(person, GrantForm.said(form.rolle()), scope, form.days(), GrantForm.said(form.grund()));
    }

    private ResponseEntity<Page> wrong(PersonId person, GrantForm form, FormErrors errors) {
        var shown = Typed.isKey(GrantForm.said(form.schluessel())) ? form : form.with(guard.newKey());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT).body(pages.of(person, shown, errors));
    }
}
