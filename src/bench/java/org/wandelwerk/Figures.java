package org.wandelwerk;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import tools.jackson.databind.json.JsonMapper;

/** What was measured by what and by how much: printed as a table while it comes, and kept as JSON. */
public final class Figures {

    private static final double MILLION = 1e6;

    private final Map<String, Map<Integer, Double>> values = new LinkedHashMap<>();
    private final List<Map<String, Object>> lines = new ArrayList<>();

    /**
     * How long the same work takes, again and again.
     *
     * @param clock by the clock, in milliseconds
     * @param processor of the processor, by the thread that asks
     */
    public record Times(Spread clock, Spread processor) {}

    /** Half and nearly all of what was measured, in milliseconds. */
    public record Spread(double median, double p99) {

        static Spread of(List<Long> nanos) {
            var sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Spread(at(sorted, 0.5), at(sorted, 0.99));
        }

        private static double at(long[] sorted, double share) {
            return sorted[(int) Math.min(sorted.length - 1, sorted.length * share)] / MILLION;
        }
    }

    /** Prepares the questions of a round. */
    public interface Preparing {
        List<Callable<Object>> questions() throws Exception;
    }

    /** As many rounds as are counted go before: then nothing is warm. */
    public static Times times(int rounds, Preparing preparing) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        var clock = new ArrayList<Long>();
        var processor = new ArrayList<Long>();
        for (int round = 0; round < 2 * rounds; round++) {
            for (var question : preparing.questions()) {
                var begun = System.nanoTime();
                var worked = threads.getCurrentThreadCpuTime();
                question.call();
                if (round >= rounds) {
                    processor.add(threads.getCurrentThreadCpuTime() - worked);
                    clock.add(System.nanoTime() - begun);
                }
            }
        }
        return new Times(Spread.of(clock), Spread.of(processor));
    }

    /** Notes a number of one size of the house. */
    public void note(int size, String what, double value) {
        values.computeIfAbsent(what, _ -> new LinkedHashMap<>()).put(size, value);
        lines.add(Map.of("size", size, "what", what, "value", value));
        System.out.printf(Locale.ROOT, "| %,d | %s | %,.2f |%n", size, what, value);
    }

    public void note(int size, String what, Times times) {
        note(size, what + ", median ms", times.clock().median());
        note(size, what + ", p99 ms", times.clock().p99());
        note(size, what + ", p99 ms of CPU", times.processor().p99());
    }

    /** Notes how often one number holds the other, where both were measured. */
    public void ratio(int size, String what, String above, String below) {
        var one = value(size, above);
        var other = value(size, below);
        if (one.isPresent() && other.isPresent()) {
            note(size, what, one.get() / other.get());
        }
    }

    /** What was measured of one size of the house; empty when that was not. */
    public Optional<Double> value(int size, String what) {
        return Optional.ofNullable(values.getOrDefault(what, Map.of()).get(size));
    }

    /** Notes for each size but the smallest by how much a number grew since the one before. */
    public void growth(String what) {
        var sizes =
                values.getOrDefault(what, Map.of()).keySet().stream().sorted().toList();
        for (int i = 1; i < sizes.size(); i++) {
            var former = value(sizes.get(i - 1), what).orElseThrow();
            note(
                    sizes.get(i),
                    growth(sizes.get(i - 1), what),
                    value(sizes.get(i), what).orElseThrow() / former);
        }
    }

    /** What the growth of a number since the house was that large is called. */
    public static String growth(int former, String what) {
        return "growth since %,d: %s".formatted(former, what);
    }

    public void write(Path file) throws IOException {
        Files.writeString(file, JsonMapper.builder().build().writeValueAsString(lines));
    }

    /** What is in use of the heap, in megabytes. */
    public static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576.0;
    }
}
