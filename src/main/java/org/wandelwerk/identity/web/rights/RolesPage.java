package org.wandelwerk.identity.web.rights;

import java.util.List;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.shell.Page;

/** All roles with what each of them allows. */
public record RolesPage(List<Role> roles) implements Page {

    @Override
    public boolean isShared() {
        return false;
    }
}
