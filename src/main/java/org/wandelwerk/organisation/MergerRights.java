package org.wandelwerk.organisation;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/** Who merges edits organisations and publishes records of the whole house. */
@Component
class MergerRights {

    static final Matter MATTER =
            new Matter("mergers of organisations", Set.of(), Audience.of(AudienceToken.role("office")));

    private final Rights rights;

    MergerRights(Rights rights) {
        this.rights = rights;
    }

    void requireReading() {
        rights.requireReading(MATTER);
    }

    void require() {
        rights.require(Permission.EDIT_ORGANISATIONS, MATTER);
        rights.require(Permission.PUBLISH_RECORDS, MATTER);
    }
}
