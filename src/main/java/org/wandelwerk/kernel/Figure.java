package org.wandelwerk.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sum of money, never bare: what it means, as of when, from where, how exact.
 *
 * @param asOf the date of the fact; {@code null} when no source tells it
 * @param sources the pages the sum was taken from; more than one when the record does not tell which of them
 */
public record Figure(
        FigureKind kind,
        Money amount,
        @Nullable PartialDate asOf,
        List<Source> sources,
        Exactness exactness,
        @Nullable String note) {}
