package org.wandelwerk.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many invitations stand how.
 *
 * @param open those whose mail waits or whose link still lets in
 * @param ended those whose link ended before the person had a way in
 * @param failed those whose mail could not be brought
 * @param unknown those whose mail left and was not answered
 * @param oldest when the oldest was made; {@code null} when there is none
 */
public record InvitationCounts(
        int open,
        int ended,
        int failed,
        int unknown,
        @Nullable Instant oldest) {

    public boolean isNone() {
        return open + ended + failed + unknown == 0;
    }
}
