package org.wandelwerk.identity.web.rights;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.wandelwerk.identity.InvitationAnswer;
import org.wandelwerk.identity.InvitationPost;
import org.wandelwerk.identity.InvitationWish;
import org.wandelwerk.identity.InvitationWish.FirstRole;
import org.wandelwerk.identity.Invitees;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.identity.access.Scopes;
import org.wandelwerk.identity.web.FreshSignIn;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Frames;
import org.wandelwerk.shell.Page;

/** Invites people who have no account yet: all whom a form names, or nobody. */
@RestController
class InviteController {

    private final Invitees invitees;
    private final InvitationPost post;
    private final Scopes scopes;
    private final InvitePages pages;
    private final Frames frames;

    InviteController(Invitees invitees, InvitationPost post, Scopes scopes, InvitePages pages, Frames frames) {
        this.invitees = invitees;
        this.post = post;
        this.scopes = scopes;
        this.pages = pages;
        this.frames = frames;
    }

    @GetMapping(InvitePage.ADDRESS)
    InvitePage show() {
        return pages.empty();
    }

    @FreshSignIn
    @PostMapping(InvitePage.ADDRESS)
    ResponseEntity<Page> invite(@ModelAttribute InviteForm form, @ModelAttribute GrantForm role) {
        var page = pages.of(form, role, List.of(), FormErrors.NONE);
        var lines = new InviteeLines(form.lines());
        var scope = scope(role);
        var errors = errors(form, role, scope.isPresent());
        var troubles = lines.troubles();
        if (!errors.isEmpty() || !troubles.isEmpty()) {
            return wrong(page, troubles, errors);
        }
        var key = GrantForm.said(role.schluessel());
        var wish = new InvitationWish(lines.invitees(), form.language(), first(role, scope.orElse(null)), key);
        var answer = invitees.invite(wish);
        return answer.isDone() ? done() : wrong(page, lines.known(answer.known()), refusal(answer));
    }

    private FormErrors errors(InviteForm form, GrantForm role, boolean isScopeKnown) {
        var errors = form.errors();
        if (isRoleNamed(role)) {
            for (var error : role.errors().keys().entrySet()) {
                errors = errors.with(error.getKey(), error.getValue());
            }
            errors = isScopeKnown ? errors : errors.with("bereich", "access.form.unknown");
            errors = pages.isGivenByHand(GrantForm.said(role.rolle()))
                    ? errors
                    : errors.with("rolle", "access.form.choose");
        }
        if (!Typed.isKey(GrantForm.said(role.schluessel()))) {
            errors = errors.with("form", "access.form.expired");
        }
        return pages.isReady() ? errors : errors.with("form", "access.invitees.nomail");
    }

    private Optional<Scope> scope(GrantForm role) {
        return role.kind().flatMap(kind -> scopes.typed(kind, GrantForm.said(role.bereich())));
    }

    private static boolean isRoleNamed(GrantForm role) {
        return !GrantForm.said(role.rolle()).isEmpty();
    }

    private static @Nullable FirstRole first(GrantForm role, @Nullable Scope scope) {
        return scope == null || !isRoleNamed(role)
                ? null
                : new FirstRole(GrantForm.said(role.rolle()), scope, role.days(), GrantForm.said(role.grund()));
    }

    private static FormErrors refusal(InvitationAnswer answer) {
        var rule = answer.refusal();
        return rule == null ? FormErrors.NONE : FormErrors.NONE.with("form", rule);
    }

    private ResponseEntity<Page> done() {
        post.soon();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(frames.current().link(OpenInvitationsPage.ADDRESS)))
                .build();
    }

    private static ResponseEntity<Page> wrong(InvitePage page, List<LineTrouble> troubles, FormErrors errors) {
        return ResponseEntity.status(HttpStatus.UNPROCESSABLE_CONTENT)
                .body(new InvitePage(page.isReady(), page.roles(), page.form(), page.role(), troubles, errors));
    }
}
