package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.shell.FormErrors;

/** Makes the page of one person. */
@Component
class HolderPages {

    private final Holders holders;
    private final Grants grants;
    private final AccountStates accounts;
    private final Roles roles;
    private final Rights rights;
    private final GrantViews views;

    HolderPages(Holders holders, Grants grants, AccountStates accounts, Roles roles, Rights rights, GrantViews views) {
        this.holders = holders;
        this.grants = grants;
        this.accounts = accounts;
        this.roles = roles;
        this.rights = rights;
        this.views = views;
    }

    /** The page before anything was typed. */
    HolderPage of(PersonId person, String key) {
        return of(person, GrantForm.empty(roles.today(), key), FormErrors.NONE);
    }

    HolderPage of(PersonId person, GrantForm form, FormErrors errors) {
        var holder = holders.get(person);
        var held = grants.of(List.of(person)).getOrDefault(person, List.of());
        return new HolderPage(
                holder,
                views.of(held, roles.today()),
                roles.all().stream().filter(Role::isByHand).toList(),
                rights.mine().mayAnywhere(Permission.GRANT_ROLES),
                accounts.lock(holder).orElse(null),
                accounts.remarks(holder),
                holder.mail() != null && rights.mine().mayAnywhere(Permission.OPERATE),
                holder.mail() != null && rights.mine().mayAnywhere(Permission.ERASE_PEOPLE),
                rights.mine().mayAnywhere(Permission.READ_TRAIL),
                accounts.state(holder).orElse(null),
                form,
                errors);
    }

    boolean isGivenByHand(String code) {
        return roles.all().stream()
                .anyMatch(role -> role.isByHand() && role.code().equals(code));
    }
}
