package org.wandelwerk.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A package of records that left the house for the archive.
 *
 * @param records how many were in it
 * @param digest its SHA-256
 * @param receipt by which the archive confirmed that it has them; {@code null} as long as it has not
 */
public record Handover(
        UUID id,
        int records,
        String digest,
        Instant at,
        @Nullable String receipt) {}
