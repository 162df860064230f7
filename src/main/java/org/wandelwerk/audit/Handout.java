package org.wandelwerk.audit;

import java.time.Instant;
import org.wandelwerk.kernel.Actor;

/**
 * A file that was made of a pack and left the house.
 *
 * @param digest its SHA-256
 */
public record Handout(String digest, long bytes, Actor to, Instant at) {}
