package org.wandelwerk.privacy;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;

/** Who may erase people, and who may see that it was done. */
@Component
class ErasureRights {

    private final Rights rights;

    ErasureRights(Rights rights) {
        this.rights = rights;
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
}
