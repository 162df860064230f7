package org.wandelwerk.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One change of one row, as the trigger recorded it.
 *
 * @param table the table with its schema
 * @param row the row's key; a JSON array when the key has several columns
 * @param before the row as JSON, with {@code "***"} for masked values and a salted digest for erasable ones
 * @param actor the account, {@code null} when nobody was named
 * @param actorName the name at that time; {@code db:} and the account of the database when nobody was named
 * @param run the import that brought the change
 */
public record Entry(
        long id,
        Instant at,
        String table,
        String row,
        Operation operation,
        @Nullable String before,
        @Nullable String after,
        @Nullable UUID actor,
        String actorName,
        @Nullable UUID run) {}
