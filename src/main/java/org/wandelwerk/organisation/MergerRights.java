package org.wandelwerk.organisation;

import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Rights.OfficeActs;

/**
 * Who merges leads procedures and publishes records of the whole house: what the one carries and where it sits becomes
 * the other's, with all rights that follow.
 */
@Component
class MergerRights {

    static final Matter MATTER = OfficeActs.matter("mergers of organisations");

    private final OfficeActs acts;

    MergerRights(Rights rights) {
        this.acts = new OfficeActs(rights, Permission.LEAD_PROCEDURES, MATTER);
    }

    void requireReading() {
        acts.requireReading();
    }

    void require() {
        acts.require();
    }
}
