package org.wandelwerk.identity;

import java.util.List;
import java.util.UUID;
import org.wandelwerk.kernel.HashedId;

/** A try that may go on, noted as failed for each subject of its door until it has succeeded. */
record NotedTry(UUID id, TriedDoor door) {

    UUID noteOf(String subject) {
        return HashedId.of("try", id.toString(), subject);
    }

    List<UUID> notes() {
        return door.subjects().stream().map(this::noteOf).toList();
    }
}
