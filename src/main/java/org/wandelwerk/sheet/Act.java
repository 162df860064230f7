package org.wandelwerk.sheet;

import java.time.Instant;
import org.wandelwerk.kernel.Actor;

/** Who did something, and when. */
public record Act(Actor by, Instant at) {}
