package org.wandelwerk.catalog;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** The word of the range in which a sum lies; none for none. */
    static Set<String> range(@Nullable CatalogSum sum) {
        return sum == null ? Set.of() : Set.of(Range.of(sum.cents()).word());
    }

    /** The same day as a date. */
    public @Nullable PartialDate day() {
        return asOf == null ? null : PartialDate.parse(asOf);
    }

    public BigDecimal amount() {
        return BigDecimal.valueOf(cents, 2);
    }

    /** Ranges of sums, by which entries are counted. */
    enum Range {
        SMALL("bis-100-tausend", 100_000),
        MEDIUM("bis-1-million", 1_000_000),
        LARGE("bis-10-millionen", 10_000_000),
        HUGE("bis-100-millionen", 100_000_000),
        VAST("mehr", Long.MAX_VALUE / 100);

        static final Set<String> WORDS =
                Arrays.stream(values()).map(range -> range.word).collect(Collectors.toSet());

        private final String word;
        private final long euros;

        Range(String word, long euros) {
            this.word = word;
            this.euros = euros;
        }

        /** What the address says. */
        String word() {
            return word;
        }

        /** Upper ends are part of a range. */
        static Range of(long cents) {
            return Arrays.stream(values())
                    .filter(range -> cents <= range.euros * 100)
                    .findFirst()
                    .orElse(VAST);
        }
    }
}
