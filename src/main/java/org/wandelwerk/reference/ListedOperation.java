package org.wandelwerk.reference;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

/** An operation of a collection, as it is stored. */
public record ListedOperation(UUID id, CollectionId collection, FundedOperation operation) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    Cursor cursor() {
        return new Cursor(List.of(operation.title(), id.toString()));
    }

    /** Where an operation stands in the list of its collection. */
    record TitlePlace(String title, UUID id) {

        /** @throws NotFound when it is no cursor of this list */
        static @Nullable TitlePlace read(@Nullable String cursor) {
            if (cursor == null) {
                return null;
            }
            var values = Cursor.read(cursor, 2)
                    .filter(one -> ID.matcher(one.values().getLast()).matches())
                    .orElseThrow(() -> new NotFound("part " + cursor))
                    .values();
            return new TitlePlace(values.getFirst(), UUID.fromString(values.getLast()));
        }
    }
}
