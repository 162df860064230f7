package org.wandelwerk.draft;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

/**
 * One of those that a field is chosen from.
 *
 * @param name {@code null} when a text of the house names it
 * @param date what tells it from others of the same name; {@code null} when nothing does
 */
public record FieldOption(
        String value, @Nullable Text name, @Nullable PartialDate date) {

    public FieldOption(String value, @Nullable Text name) {
        this(value, name, null);
    }
}
