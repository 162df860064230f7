package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.InvitationPost;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.FormGuard;

/** Makes the page with the form that invites. */
@Component
class InvitePages {

    private final InvitationPost post;
    private final Roles roles;
    private final Rights rights;
    private final FormGuard guard;

    InvitePages(InvitationPost post, Roles roles, Rights rights, FormGuard guard) {
        this.post = post;
        this.roles = roles;
        this.rights = rights;
        this.guard = guard;
    }

    /** The page before anything was typed. */
    InvitePage empty() {
        return of(InviteForm.EMPTY, GrantForm.empty(roles.today(), guard.newKey()), List.of(), FormErrors.NONE);
    }

    InvitePage of(InviteForm form, GrantForm role, List<LineTrouble> troubles, FormErrors errors) {
        rights.require(Permission.INVITE_PEOPLE, Matter.ofHouse("invitations"));
        var shown = Typed.isKey(GrantForm.said(role.schluessel())) ? role : role.with(guard.newKey());
        return new InvitePage(post.isReady(), given(), form, shown, troubles, errors);
    }

    boolean isReady() {
        return post.isReady();
    }

    boolean isGivenByHand(String code) {
        return given().stream().anyMatch(role -> role.code().equals(code));
    }

    private List<Role> given() {
        return rights.mine().mayAnywhere(Permission.GRANT_ROLES)
                ? roles.all().stream().filter(Role::isByHand).toList()
                : List.of();
    }
}
