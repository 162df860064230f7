package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;

/** A seat and who sits on it, as one line of a list of members holds it. */
public record Membership(
        Seat seat, @Nullable Sitter delegate, @Nullable Sitter substitute) {}
