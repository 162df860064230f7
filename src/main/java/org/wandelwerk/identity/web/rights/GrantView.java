package org.wandelwerk.identity.web.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Deputy;
import org.wandelwerk.identity.access.HeldRight;
import org.wandelwerk.identity.access.ScopeName;

/**
 * A grant as pages show it.
 *
 * @param scope {@code null} for the whole house, and for what has no public name
 * @param by the name of who gave it
 * @param holder the name of who holds it
 */
public record GrantView(HeldRight right, @Nullable ScopeName scope, String by, String holder, LocalDate today) {

    /** The end of the message key that says whether it holds. */
    public String state() {
        var grant = right.grant();
        if (grant.revocation() != null) {
            return "ended";
        }
        if (grant.holdsOn(today)) {
            return "holds";
        }
        return grant.days().from().isAfter(today) ? "ahead" : "over";
    }

    public boolean isOpen() {
        return right.grant().revocation() == null && !state().equals("over");
    }

    public @Nullable Deputy through() {
        return right.through();
    }

    public String address() {
        return "/schreibtisch/rechte/vergaben/" + right.grant().id().value();
    }
}
