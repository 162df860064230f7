package org.wandelwerk.project;

import java.util.Set;
import org.wandelwerk.kernel.Publication;

/**
 * One state of what is public of a project, by its number.
 *
 * @param publication the act by which this state became public
 * @param changed the parts in which it differs from the version before; empty for the first one
 * @param hash the SHA-256 of the kept text
 */
public record ProjectVersion(int number, Publication publication, Set<DossierPart> changed, String hash) {

    public ProjectVersion {
        changed = Set.copyOf(changed);
    }

    public boolean isFirst() {
        return number == 1;
    }
}
