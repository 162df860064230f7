package org.wandelwerk.audit;

import java.time.Instant;
import org.wandelwerk.kernel.Actor;

/**
 * A file that was made of a pack and left the house.
 *
 * @param isPublic whether it holds only what everybody may read
 * @param digest its SHA-256
 */
public record Handout(boolean isPublic, String digest, long bytes, Actor to, Instant at) {}
