package org.wandelwerk.trail;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * A record that has a line of time.
 *
 * @param address its public page; {@code null} when it has none
 */
public record TrailRecord(UUID id, Text name, @Nullable String address, boolean isPublic) {}
