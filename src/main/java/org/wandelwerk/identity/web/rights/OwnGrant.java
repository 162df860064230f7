package org.wandelwerk.identity.web.rights;

import java.util.List;
import java.util.Map;
import org.wandelwerk.identity.access.Deputy;
import org.wandelwerk.kernel.PersonId;

/** A grant of the reader's own, with those who stand in. */
public record OwnGrant(GrantView grant, List<Deputy> deputies, Map<PersonId, String> names) {

    public String nameOf(Deputy deputy) {
        return names.getOrDefault(deputy.deputy(), "");
    }
}
