package org.wandelwerk.joining;

import org.jspecify.annotations.Nullable;

/**
 * That the promoter of one of two projects agrees to their becoming one.
 *
 * @param proof what proves it, when it was given in writing to the office; {@code null} when it was given here
 */
public record Consent(
        Joining.Side side, Signature given, @Nullable String proof) {}
