package org.wandelwerk.draft;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * One of those that a field is chosen from.
 *
 * @param name {@code null} when a text of the house names it
 */
public record FieldOption(String value, @Nullable Text name) {}
