package org.wandelwerk;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the time of one start went. */
record StartTimes(double seconds, Map<String, Double> parts, double database, double processor, double load) {

    /** What ends a part, as the log says it. */
    private static final Map<String, String> ENDS = ends();

    /** Reads the parts from the log; each ends at its line, and the page ends the last one. */
    static StartTimes of(Instant typed, Instant page, List<String> log, double processor, double load) {
        var parts = new LinkedHashMap<String, Double>();
        var former = typed;
        for (var end : ENDS.entrySet()) {
            var at = time(log, end.getValue())
                    .filter(former::isBefore)
                    .filter(page::isAfter)
                    .orElse(former);
            parts.put(end.getKey(), seconds(former, at));
            former = at;
        }
        parts.put("first page", seconds(former, page));
        var database = time(log, "PostgreSQL is looked for")
                .flatMap(begin -> time(log, "PostgreSQL serves").map(end -> seconds(begin, end)))
                .orElse(0.0);
        return new StartTimes(seconds(typed, page), parts, database, processor, load);
    }

    private static Map<String, String> ends() {
        var ends = new LinkedHashMap<String, String>();
        ends.put("script, JVM, settings", "Starting AOT-processed");
        ends.put("Spring reads the house", "PostgreSQL is awaited");
        ends.put("waiting for the database", "PostgreSQL is used");
        ends.put("connections, check of migrations", "No migration necessary");
        ends.put("Spring sets the house up", "Started Wandelwerk");
        return ends;
    }

    private static Optional<Instant> time(List<String> log, String words) {
        return log.stream()
                .filter(line -> line.contains(words))
                .map(line -> Instant.parse(line.substring(0, line.indexOf('Z') + 1)))
                .findFirst();
    }

    private static double seconds(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / 1000.0;
    }
}
