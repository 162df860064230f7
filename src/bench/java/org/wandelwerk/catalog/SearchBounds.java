package org.wandelwerk.catalog;

import java.util.List;
import java.util.Map;
import org.wandelwerk.Bounds;
import org.wandelwerk.Figures;

/** The bounds of the product for the search; a run that misses one ends with a failure, after all was measured. */
final class SearchBounds {

    private static final String P99 = ", p99 ms";
    private static final String P99_OF_CPU = ", p99 ms of CPU";

    /** What may grow how far where there are ten times the entries. */
    static final Map<String, Double> GROWING = Map.of(
            SearchBenchmark.PAGE + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.PAGE + SearchBenchmark.OF_MANY + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.PAGE + SearchBenchmark.CHOSEN + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.FACETS + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.CLUSTERS + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.FILTERED + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.SIMILAR + SearchBenchmark.MEDIAN,
            3.0,
            SearchBenchmark.HEAP,
            1.2);

    private SearchBounds() {}

    static void hold(Bounds bounds, List<Integer> sizes) {
        sizes.forEach(size -> ofOneSize(bounds, size));
        // of few entries PostgreSQL gives a page as fast as its statement is planned and its texts are marked
        bounds.atLeast(sizes.getLast(), SearchBenchmark.IN_TABLES, 20);
        sizes.stream()
                .skip(1)
                .forEach(size -> GROWING.forEach((what, most) -> bounds.atMost(size, Figures.grown(what), most)));
    }

    private static void ofOneSize(Bounds bounds, int size) {
        bounds.atLeast(size, SearchBenchmark.INDEXED, 10_000);
        bounds.atMost(size, SearchBenchmark.PAGE + P99_OF_CPU, 100);
        bounds.atMost(size, SearchBenchmark.PAGE + SearchBenchmark.CHOSEN + P99_OF_CPU, 100);
        bounds.atMost(size, SearchBenchmark.SIMILAR + P99_OF_CPU, 50);
        bounds.atMost(size, SearchBenchmark.FACETS + P99, 100);
        bounds.atMost(size, SearchBenchmark.FACETS + SearchBenchmark.KEPT + P99, 1);
        bounds.atMost(size, SearchBenchmark.CLUSTERS + P99, 30);
        bounds.atMost(size, SearchBenchmark.FILTERED + P99, 150);
        bounds.atMost(size, SearchBenchmark.FILTERED + SearchBenchmark.CHOSEN + P99, 150);
        // what is told is looked for four times a second, and read from the feed: half a second is left for that
        bounds.atMost(size, SearchBenchmark.CHANGE + P99, 1500);
        bounds.atMost(size, SearchBenchmark.HEAP, 512);
    }
}
