package org.wandelwerk.draft;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Cursor;

/**
 * A record in the list of its kind.
 *
 * @param detail what tells it from others of the same title; {@code null} when nothing does
 * @param sort by what the list is sorted, before the id
 */
public record EditableEntry(UUID id, String title, @Nullable String detail, String sort) {

    public Cursor cursor() {
        return new Cursor(List.of(sort, id.toString()));
    }
}
