package org.wandelwerk.moving;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.programme.Step;

/**
 * How long projects stood in one step.
 *
 * @param body the one of several bodies whose projects these are; {@code null} for all projects together
 * @param left of those that left in the span of time, from the day they came until the day they left
 * @param running of those that still stood there at its end, from the day they came until then: at least so long
 */
public record StepTime(Step step, @Nullable Text body, Spread left, Spread running) {}
