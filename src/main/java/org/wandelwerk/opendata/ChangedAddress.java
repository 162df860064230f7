package org.wandelwerk.opendata;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The address of a public record without language.
 *
 * @param changed when the record last changed; {@code null} when nothing tells
 */
public record ChangedAddress(String address, @Nullable Instant changed) {}
