package org.wandelwerk.portal.web.figures;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;

/**
 * The newest published total beside what the record itself adds up to. Both count the same; what has no date is added
 * only when nothing with a date lies behind the published total.
 *
 * @param newest the published figures of the newest date; more than one when they contradict each other
 * @param known what the record has, each with its own date
 */
record Comparison(List<ChartRow> newest, List<ChartRow> known) {

    private static final Comparator<PartialDate> UNDATED_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    static Comparison of(List<ChartRow> published, List<ChartRow> known) {
        var date = published.stream().map(ChartRow::asOf).max(UNDATED_FIRST).orElse(null);
        return new Comparison(
                published.stream()
                        .filter(row -> Objects.equals(row.asOf(), date))
                        .toList(),
                known);
    }

    @Nullable
    PartialDate date() {
        return newest.getFirst().asOf();
    }

    long sum() {
        return counted().stream().mapToLong(ChartRow::value).sum();
    }

    /** How much more was published than is in the record. */
    long gap() {
        return Math.abs(newest.getFirst().value() - sum());
    }

    /** In a word: {@code none}, {@code open}, {@code short}, {@code even} or {@code over}. */
    String word() {
        if (counted().isEmpty()) {
            return "none";
        }
        if (newest.size() > 1) {
            return "open";
        }
        var published = newest.getFirst().value();
        return published > sum() ? "short" : published == sum() ? "even" : "over";
    }

    /** How many rows of the record are left out because they have no date. */
    long leftOut() {
        return isUndatedCounted()
                ? 0
                : known.stream().filter(row -> row.asOf() == null).count();
    }

    private List<ChartRow> counted() {
        return known.stream()
                .filter(row -> row.asOf() == null ? isUndatedCounted() : isUpTo(row.asOf()))
                .toList();
    }

    private boolean isUndatedCounted() {
        return known.stream().allMatch(row -> row.asOf() == null || isUpTo(row.asOf()));
    }

    private boolean isUpTo(PartialDate date) {
        var end = date();
        return end == null || !TimePoint.last(date).isAfter(TimePoint.last(end));
    }
}
