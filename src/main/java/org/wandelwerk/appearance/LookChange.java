package org.wandelwerk.appearance;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody changed a part of the look.
 *
 * @param by the name of today
 */
public record LookChange(UUID id, LookVersion version, String by, Instant at) {}
