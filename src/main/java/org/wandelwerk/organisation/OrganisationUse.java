package org.wandelwerk.organisation;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where a module refers to organisations: they cannot be taken away then, and it follows when two are merged. */
public interface OrganisationUse {

    /** The key of the text that says what refers to them. */
    String text();

    boolean uses(OrganisationId organisation);

    /** The key of the text that says why all of it cannot name the other one; empty when it can. */
    Optional<String> hindrance(OrganisationId from, OrganisationId to);

    /** Lets all that names the one name the other; gives the ids of what did. */
    Set<UUID> move(OrganisationId from, OrganisationId to);

    /** Lets these name the one again, as far as they still name the other. */
    void moveBack(Collection<UUID> records, OrganisationId from, OrganisationId to);
}
