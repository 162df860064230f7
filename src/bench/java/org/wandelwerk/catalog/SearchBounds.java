package org.wandelwerk.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wandelwerk.Figures;

/** The bounds of the product for the search; a run that misses one ends with a failure, after all was measured. */
final class SearchBounds {

    private static final String P99 = ", p99 ms";
    private static final String P99_OF_CPU = ", p99 ms of CPU";

    private final Figures figures;
    private final List<String> missed = new ArrayList<>();

    SearchBounds(Figures figures) {
        this.figures = figures;
    }

    void ofOneSize(int size) {
        atLeast(size, SearchBenchmark.INDEXED, 10_000);
        atLeast(size, SearchBenchmark.IN_TABLES, 20);
        atMost(size, SearchBenchmark.PAGE + P99_OF_CPU, 100);
        atMost(size, "similar entries" + P99_OF_CPU, 50);
        atMost(size, "facets over everything" + P99, 100);
        atMost(size, "facets over everything, kept" + P99, 1);
        atMost(size, "clusters, no filter" + P99, 30);
        atMost(size, "clusters, filtered" + P99, 150);
        atMost(size, SearchBenchmark.HEAP, 512);
    }

    /** For ten times the entries. */
    void ofGrowth(int size, int former) {
        atMost(size, Figures.growth(former, SearchBenchmark.PAGE + SearchBenchmark.MEDIAN), 3);
        atMost(size, Figures.growth(former, SearchBenchmark.HEAP), 1.2);
    }

    private void atLeast(int size, String what, double wanted) {
        hold(size, what, figures.value(size, what).orElseThrow() >= wanted, wanted);
    }

    private void atMost(int size, String what, double wanted) {
        hold(size, what, figures.value(size, what).orElseThrow() <= wanted, wanted);
    }

    private void hold(int size, String what, boolean isKept, double wanted) {
        if (!isKept) {
            missed.add(String.format(
                    Locale.ROOT,
                    "%,d: %s is %.2f, wanted %.1f",
                    size,
                    what,
                    figures.value(size, what).orElseThrow(),
                    wanted));
        }
    }

    /** @throws IllegalStateException when one was missed */
    void judge() {
        if (!missed.isEmpty()) {
            throw new IllegalStateException("missed:\n" + String.join("\n", missed));
        }
        System.out.println("all bounds kept");
    }
}
