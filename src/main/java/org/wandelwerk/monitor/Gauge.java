package org.wandelwerk.monitor;

/**
 * One figure of the running house.
 *
 * @param name in small letters, with its unit at the end; one that only grows ends in {@code _total}
 * @param help what it is, in one sentence
 */
public record Gauge(String name, String help, double value) {

    /** As Prometheus reads it. */
    String line() {
        return "# HELP %1$s %2$s\n# TYPE %1$s %3$s\n%1$s %4$s\n"
                .formatted(name, help, name.endsWith("_total") ? "counter" : "gauge", value);
    }
}
