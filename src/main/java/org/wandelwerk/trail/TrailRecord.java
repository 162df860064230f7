package org.wandelwerk.trail;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;

/**
 * A record that has a line of time.
 *
 * @param address its public page; {@code null} when it has none
 * @param concerned the accounts of those whom the record is about, beside those who did something to it
 */
public record TrailRecord(UUID id, Text name, @Nullable String address, boolean isPublic, List<PersonId> concerned) {

    public TrailRecord {
        concerned = List.copyOf(concerned);
    }

    /** One that is about no single people. */
    public TrailRecord(UUID id, Text name, @Nullable String address, boolean isPublic) {
        this(id, name, address, isPublic, List.of());
    }
}
