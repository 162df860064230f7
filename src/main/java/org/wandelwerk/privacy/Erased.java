package org.wandelwerk.privacy;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * That somebody was erased, by whom, when and why.
 *
 * @param person {@code null} for somebody who had no account
 * @param byName what the one is called today who did it
 * @param formerValues from how many entries of history a value went
 */
public record Erased(
        UUID id, @Nullable PersonId person, String reason, PersonId by, String byName, Instant at, int formerValues) {}
