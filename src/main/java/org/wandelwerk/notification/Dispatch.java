package org.wandelwerk.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Text;

/**
 * A mail to all members of a body.
 *
 * @param body the key of the body
 * @param bodyName what it was called then
 * @param leavesAt until then it can be stopped as a whole
 */
public record Dispatch(
        UUID id,
        String body,
        Text bodyName,
        String subject,
        String words,
        Actor by,
        Instant at,
        Instant leavesAt,
        @Nullable Instant stoppedAt,
        @Nullable String stoppedBy) {

    public String address() {
        return "/schreibtisch/versand/" + id;
    }
}
