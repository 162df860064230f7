package org.wandelwerk.witness;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A try to have a seal stamped.
 *
 * @param hash that of the seal, in hexadecimal digits
 * @param authority the address of the house that was asked
 * @param token the stamp as it was given, in Base64; {@code null} when there is none
 * @param failure why there is none
 */
public record SealStamp(
        long seal,
        String hash,
        String authority,
        Instant at,
        @Nullable String token,
        @Nullable String failure) {

    /** Whether it was given. */
    public boolean isGiven() {
        return token != null;
    }
}
