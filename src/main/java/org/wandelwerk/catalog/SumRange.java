package org.wandelwerk.catalog;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Ranges of sums, by which entries are counted. */
enum SumRange {
    SMALL("bis-100-tausend", 100_000),
    MEDIUM("bis-1-million", 1_000_000),
    LARGE("bis-10-millionen", 10_000_000),
    HUGE("bis-100-millionen", 100_000_000),
    VAST("mehr", Long.MAX_VALUE / 100);

    static final Set<String> WORDS =
            Arrays.stream(values()).map(range -> range.word).collect(Collectors.toSet());

    private final String word;
    private final long euros;

    SumRange(String word, long euros) {
        this.word = word;
        this.euros = euros;
    }

    /** What the address says. */
    String word() {
        return word;
    }

    /** Upper ends are part of a range. */
    static SumRange of(long cents) {
        return Arrays.stream(values())
                .filter(range -> cents <= range.euros * 100)
                .findFirst()
                .orElse(VAST);
    }
}
