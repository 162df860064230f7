package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How many statements a page asks of the database when nothing of it is kept: counted in the log of a house, by
 * the threads that answer, because the house's own jobs write into the same log; as the fewest of several looks.
 */
final class PageStatements {

    private static final Map<String, String> TOLD =
            Map.of("WANDELWERK_PAGE_CACHE_MEGABYTES", "0", "LOGGING_LEVEL_ORG_JOOQ", "DEBUG");
    private static final String MARK = "Executing query";
    private static final String ANSWERING = " answer-";
    private static final int LOG_IS_WRITTEN = 300;
    private static final int LOOKS = 5;

    private PageStatements() {}

    /** Takes the home of a house that holds the pages and does not run. */
    static Map<String, Long> of(Path home, Map<String, String> pages) throws IOException, InterruptedException {
        var counts = new LinkedHashMap<String, Long>();
        try (var house = RunningHouse.start(Path.of("bin", "wandelwerk").toAbsolutePath(), home, TOLD)) {
            for (var page : pages.entrySet()) {
                house.packed(page.getValue());
                for (var look = 0; look < LOOKS; look++) {
                    var before = sent(home);
                    house.packed(page.getValue());
                    counts.merge(page.getKey(), sent(home) - before, Math::min);
                }
            }
        }
        return counts;
    }

    private static long sent(Path home) throws IOException, InterruptedException {
        Thread.sleep(LOG_IS_WRITTEN);
        try (var lines = Files.lines(home.resolve("house.log"))) {
            return lines.filter(line -> line.contains(MARK) && line.contains(ANSWERING))
                    .count();
        }
    }
}
