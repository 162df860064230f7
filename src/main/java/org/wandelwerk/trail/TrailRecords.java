package org.wandelwerk.trail;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the records of a kind for their lines of time, public or not. */
@FunctionalInterface
public interface TrailRecords {

    /** Those of the ids that there are, by one statement. */
    List<TrailRecord> find(Collection<UUID> ids);

    /** The one with this key of its public address; nothing where records have none. */
    default Optional<TrailRecord> find(String key) {
        return Optional.empty();
    }
}
