package org.wandelwerk.committee;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sits on a seat, as lists of members name people.
 *
 * @param mail where letters to this member go; known to the office alone
 */
public record Sitter(String name, @Nullable String mail) {}
