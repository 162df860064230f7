package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.wandelwerk.identity.access.Holder;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.shell.FormErrors;
import org.wandelwerk.shell.Page;

/**
 * One person with all that was ever granted, and the form that gives a role.
 *
 * @param roles those that can be given by hand
 * @param mayGrant whether the reader gives roles at all
 */
public record HolderPage(
        Holder holder, List<GrantView> grants, List<Role> roles, boolean mayGrant, GrantForm form, FormErrors errors)
        implements Page {

    @Override
    public boolean isShared() {
        return false;
    }

    public String address() {
        return "/schreibtisch/rechte/personen/" + holder.id().value();
    }
}
