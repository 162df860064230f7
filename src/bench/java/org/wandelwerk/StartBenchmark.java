package org.wandelwerk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/** Seconds from typing the command to the first whole page, at a start after the first, with the embedded database. */
final class StartBenchmark {

    private static final int RUNS = 5;
    private static final double BUDGET = 3.5;
    private static final double GOAL = 2.5;

    private StartBenchmark() {}

    /** Takes the folder of the build. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var folder = Path.of(arguments[0], "bench").toAbsolutePath();
        var home = folder.resolve("start-home");
        delete(home);
        Files.createDirectories(home);
        var script = Path.of("bin", "wandelwerk").toAbsolutePath();

        var first = new MeasuredStart(script, home, "/werkstaetten/2").run();
        var runs = new ArrayList<StartTimes>();
        for (var run = 0; run < RUNS; run++) {
            runs.add(new MeasuredStart(script, home, "/").run());
        }
        var second = runs.getFirst();
        runs.sort(Comparator.comparingDouble(StartTimes::seconds));
        print(first, second, runs);
        Files.writeString(folder.resolve("start.json"), json(first, runs));
        delete(home);
        if (runs.get(RUNS / 2).seconds() > BUDGET) {
            throw new IllegalStateException("the budget of %.1f s is missed".formatted(BUDGET));
        }
    }

    private static void print(StartTimes first, StartTimes second, List<StartTimes> runs) {
        var median = runs.get(RUNS / 2);
        System.out.printf(
                "%nFirst page after a start: median of %d (%.2f to %.2f s)%n",
                RUNS, runs.getFirst().seconds(), runs.getLast().seconds());
        System.out.printf("%n| %-34s | %7s | %5s |%n| --- | ---: | ---: |%n", "part", "seconds", "share");
        median.parts()
                .forEach((part, seconds) -> System.out.printf(
                        "| %-34s | %7.2f | %3.0f %% |%n", part, seconds, 100 * seconds / median.seconds()));
        System.out.printf("| %-34s | %7.2f | %5s |%n", "whole", median.seconds(), "");
        System.out.printf("| %-34s | %7.2f | %5s |%n", "(start of the database, beside)", median.database(), "");
        System.out.printf("| %-34s | %7.2f | %5s |%n", "(processor time of the JVM)", median.processor(), "");
        System.out.printf("| %-34s | %7.2f | %5s |%n", "(second start alone)", second.seconds(), "");
        System.out.printf("| %-34s | %7.2f | %5s |%n", "(very first start, with training)", first.seconds(), "");
        System.out.printf(
                "%nbudget %.1f s: %s, goal %.1f s: %s (load of the machine %.1f)%n%n",
                BUDGET, verdict(median, BUDGET), GOAL, verdict(median, GOAL), median.load());
    }

    private static String verdict(StartTimes median, double limit) {
        return median.seconds() <= limit ? "kept" : "missed";
    }

    private static String json(StartTimes first, List<StartTimes> runs) {
        var content = new TreeMap<String, Object>(
                Map.of("budget", BUDGET, "goal", GOAL, "median", runs.get(RUNS / 2), "first", first, "runs", runs));
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content) + "\n";
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
