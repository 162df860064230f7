package org.wandelwerk.moving;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long things took, in days: the median, and the quartiles between which the middle half lies.
 *
 * <p>Of the {@code n} lengths in their order {@code x(1) … x(n)}, the share {@code p} (a quarter, a half, three
 * quarters) lies at the place {@code h = (n − 1) · p + 1}; between two places the value is drawn straight from the one
 * to the other, and rounded to whole days, halves upwards. This is Hyndman and Fan's definition 7 (The American
 * Statistician 50, 1996), which spreadsheets call {@code QUARTILE.INC}.
 *
 * <p>Fewer than {@value #FEWEST} lengths are counted and nothing else is said of them: they would tell of single
 * projects and the few people behind them.
 *
 * @param count of how many it is
 * @param days the first quartile, the median and the third quartile; {@code null} when they are too few
 */
public record Spread(int count, @Nullable Quartiles days) {

    /** How many lengths there must be, so that something is said of them. */
    public static final int FEWEST = 5;

    /** The first quartile, the median and the third quartile, in whole days. */
    public record Quartiles(long lower, long median, long upper) {}

    static Spread of(Collection<Long> lengths) {
        var sorted = lengths.stream().sorted().toList();
        return new Spread(
                sorted.size(),
                sorted.size() < FEWEST ? null : new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75)));
    }

    private static long at(List<Long> sorted, double share) {
        var place = (sorted.size() - 1) * share;
        var below = (int) place;
        var above = Math.min(below + 1, sorted.size() - 1);
        return Math.round(sorted.get(below) + (place - below) * (sorted.get(above) - sorted.get(below)));
    }

    /** Whether there is something of which nothing is said. */
    public boolean isWithheld() {
        return count > 0 && days == null;
    }
}
