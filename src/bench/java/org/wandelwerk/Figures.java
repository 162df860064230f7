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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What was measured by what and by how much: printed as a table while it comes, and kept as JSON. */
public final class Figures {

    private static final double MILLION = 1e6;

    private final Map<String, Map<Integer, Double>> values = new LinkedHashMap<>();

    /** The sizes of the house for which is measured, the smallest first: those of {@code bench.sizes}. */
    public static List<Integer> sizes() {
        return Stream.of(System.getProperty("bench.sizes", "20000,200000,2000000")
                        .split(","))
                .map(Integer::valueOf)
                .sorted()
                .toList();
    }

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
        System.out.printf(Locale.ROOT, "| %,d | %s | %,.2f |%n", size, what, value);
    }

    public void note(int size, String what, Times times) {
        noteClock(size, what, times);
        note(size, what + ", p99 ms of CPU", times.processor().p99());
    }

    /** Notes the clock alone, of what another process works at. */
    public void noteClock(int size, String what, Times times) {
        note(size, what + ", median ms", times.clock().median());
        note(size, what + ", p99 ms", times.clock().p99());
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
        var measured = values.getOrDefault(what, Map.of());
        var sizes = measured.keySet().stream().sorted().toList();
        for (int i = 1; i < sizes.size(); i++) {
            note(sizes.get(i), grown(what), measured.get(sizes.get(i)) / measured.get(sizes.get(i - 1)));
        }
    }

    /** What the growth of a number since the size before is called. */
    public static String grown(String what) {
        return "growth: " + what;
    }

    /** Prints all figures as one table with a column for each size. */
    public void print() {
        var sizes = values.values().stream()
                .flatMap(each -> each.keySet().stream())
                .distinct()
                .sorted()
                .toList();
        System.out.println("| | "
                + sizes.stream().map("%,d"::formatted).collect(Collectors.joining(" | ")) + " |\n| --- |"
                + " ---: |".repeat(sizes.size()));
        values.forEach((what, each) -> System.out.println("| " + what + " | "
                + sizes.stream().map(size -> printed(each.get(size))).collect(Collectors.joining(" | ")) + " |"));
    }

    private static String printed(@Nullable Double value) {
        return value == null ? "" : String.format(Locale.ROOT, "%,.2f", value);
    }

    /** What was measured, and on how many processors with how much memory. */
    private record Kept(int processors, long megabytes, List<Line> figures) {}

    private record Line(int size, String what, double value) {}

    public void write(Path file) throws IOException {
        var runtime = Runtime.getRuntime();
        var lines = values.entrySet().stream()
                .flatMap(pair -> pair.getValue().entrySet().stream()
                        .map(one -> new Line(one.getKey(), pair.getKey(), one.getValue())))
                .toList();
        Files.writeString(
                file,
                JsonMapper.shared()
                        .writeValueAsString(new Kept(runtime.availableProcessors(), runtime.maxMemory() >> 20, lines)));
    }

    /** Takes in what another benchmark kept. */
    public void read(Path file) throws IOException {
        JsonMapper.shared()
                .readValue(Files.readString(file), Kept.class)
                .figures()
                .forEach(line -> values.computeIfAbsent(line.what(), _ -> new LinkedHashMap<>())
                        .put(line.size(), line.value()));
    }

    /** What is in use of the heap, in megabytes. */
    public static double heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1_048_576.0;
    }
}
