package org.wandelwerk.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;

/**
 * The sum by which an entry is ordered.
 *
 * @param cents in hundredths of the currency
 * @param currency by ISO 4217
 * @param meaning the name of its kind of figure
 * @param asOf the day of the fact as far as it is known; {@code null} when no source tells it
 */
public record CatalogSum(
        long cents,
        String currency,
        String meaning,
        @Nullable String asOf) {

    /** The same day as a date. */
    public @Nullable PartialDate day() {
        return asOf == null ? null : PartialDate.parse(asOf);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }
}
