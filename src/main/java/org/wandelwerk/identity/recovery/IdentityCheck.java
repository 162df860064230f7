package org.wandelwerk.identity.recovery;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.PersonRights;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody who proved nothing but a mailbox wants an account back, and what has become of it.
 *
 * @param name of the person
 * @param until when it ends unless it is used by then
 * @param checkedBy who checked the identity; {@code null} as long as nobody did
 * @param grounds how it was checked, as that person typed it
 * @param opensAt from when on a link opens the account; {@code null} as long as nobody checked
 */
public record IdentityCheck(
        UUID id,
        PersonId person,
        String name,
        Instant askedAt,
        Instant until,
        @Nullable PersonId checkedBy,
        @Nullable String grounds,
        @Nullable Instant opensAt) {

    public boolean isChecked() {
        return checkedBy != null;
    }

    /** Whether somebody with these rights is a second person: neither the owner nor who stands in for the owner. */
    boolean mayBeCheckedBy(PersonRights rights) {
        return rights.may(Permission.OPERATE, Matter.ofHouse("accounts"))
                && !person.equals(rights.person())
                && !rights.deputised().contains(person);
    }
}
