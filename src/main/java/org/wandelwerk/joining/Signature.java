package org.wandelwerk.joining;

import java.time.Instant;
import org.wandelwerk.kernel.Actor;

/** Who did something, and when. */
public record Signature(Actor by, Instant at) {}
