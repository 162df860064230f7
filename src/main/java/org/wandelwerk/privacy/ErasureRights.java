package org.wandelwerk.privacy;

import java.util.Collection;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Grants;
import org.wandelwerk.identity.access.Holders;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.PersonId;

/** Who may erase people, and who may see that it was done. */
@Component
class ErasureRights {

    private final Rights rights;
    private final Grants grants;
    private final Holders holders;

    ErasureRights(Rights rights, Grants grants, Holders holders) {
        this.rights = rights;
        this.grants = grants;
        this.holders = holders;
    }

    void requireErasing() {
        rights.require(Permission.ERASE_PEOPLE, Matter.ofHouse("erasures"));
    }

    boolean mayErase() {
        return rights.may(Permission.ERASE_PEOPLE, Matter.ofHouse("erasures"));
    }

    void requireReading() {
        rights.require(Permission.READ_PRIVACY, Matter.ofHouse("erasures"));
    }

    /** Lets nobody else erase an administrator before this transaction ends. */
    void requireAnotherAdministrator(PersonId leaving) {
        grants.requireAnotherAdministrator(leaving);
    }

    Map<PersonId, String> names(Collection<PersonId> people) {
        return holders.names(people);
    }
}
