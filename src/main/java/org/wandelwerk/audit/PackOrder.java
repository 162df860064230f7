package org.wandelwerk.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take along, and why.
 *
 * @param kind the word of the kind of records; {@code null} for all kinds
 * @param key which record or body
 * @param until the last day
 * @param size how many are drawn
 * @param seed by which they are drawn: the same seed draws the same
 */
public record PackOrder(
        PackChoice choice,
        @Nullable String kind,
        @Nullable String key,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable Integer size,
        @Nullable String seed,
        String reason) {}
