package org.wandelwerk.personal;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * Something confidential that a page shows.
 *
 * @param kind what it is, the end of a text's key
 * @param key which one
 * @param concerned whose data it is; {@code null} for somebody without an account, of whom the record tells
 */
public record Shown(String kind, String key, @Nullable PersonId concerned) {}
