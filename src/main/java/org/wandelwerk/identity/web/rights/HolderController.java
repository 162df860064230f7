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
    ResponseEntity<Page> give(@PathVariable UUID id, @ModelAttribute GrantForm form) {
        var person = new PersonId(id);
        rights.requireAnywhere(Permission.GRANT_ROLES, "person " + id);
        var page = pages.of(person, form, FormErrors.NONE);
        var errors = form.errors();
        var scope = form.kind().flatMap(kind -> scopes.typed(kind, GrantForm.said(form.bereich())));
        if (scope.isEmpty()) {
            errors = errors.with("bereich", "access.form.unknown");
        }
        if (page.roles().stream().noneMatch(role -> role.code().equals(form.rolle()))) {
            errors = errors.with("rolle", "access.form.choose");
        }
        if (!Typed.isKey(GrantForm.said(form.schluessel()))) {
            errors = errors.with("form", "access.form.expired");
        }
        if (!errors.isEmpty()) {
            return wrong(page, errors);
        }
        return give(page, wish(person, form, scope.orElseThrow()));
    }

    private ResponseEntity<Page> give(HolderPage page, GrantWish wish) {
        var key = GrantForm.said(page.form().schluessel());
        var refusal = grants.refusal(wish, key);
        if (refusal.isPresent()) {
            return wrong(page, FormErrors.NONE.with("form", refusal.get()));
        }
        grants.give(wish, key);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(page.address())))
                .build();
    }

    private static GrantWish wish(PersonId person, GrantForm form, Scope scope) {
        return new GrantWish(person, GrantForm.said(form.rolle()), scope, form.days(), GrantForm.said(form.grund()));
    }

    private ResponseEntity<Page> wrong(HolderPage page, FormErrors errors) {
        var form = Typed.isKey(GrantForm.said(page.form().schluessel()))
                ? page.form()
                : page.form().with(guard.newKey());
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(pages.of(page.holder().id(), form, errors));
    }
}
