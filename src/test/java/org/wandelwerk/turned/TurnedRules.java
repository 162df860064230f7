package org.wandelwerk.turned;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Turns each rule of {@code access/turned.txt} round in a running house and asks its tests, of which one must fail, and
 * must pass as soon as the rule stands again. Before the first rule and after the last all of these tests must pass.
 * What was found is written as a table.
 */
final class TurnedRules {

    private final Instrumentation house;
    private final AskedTests tests;

    private TurnedRules(Instrumentation house, AskedTests tests) {
        this.house = house;
        this.tests = tests;
    }

    /** @param arguments the file of the table, and an expression that sources must match, if not all are turned */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Agent.isLoaded()) {
            System.exit(Agent.startWith(TurnedRules.class, arguments));
        }
        // houses that are still open would keep this from ending
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            System.out.println(failure);
            Runtime.getRuntime().halt(2);
        });
        var rules = TurnedRule.all().stream()
                .filter(rule -> arguments.length < 2 || rule.source().matches(arguments[1]))
                .toList();
        try (var tests = new AskedTests()) {
            var unnoticed = new TurnedRules(Agent.house(), tests).run(rules);
            var table = table(rules, unnoticed);
            Files.writeString(Path.of(arguments[0]), table);
            System.out.println(table);
            System.exit(unnoticed.isEmpty() ? 0 : 1);
        }
    }

    /** The rules that nobody missed. */
    private List<TurnedRule> run(List<TurnedRule> rules) throws IOException {
        var asked = new TreeSet<String>();
        rules.forEach(rule -> asked.addAll(rule.tests()));
        requirePassing(asked);
        var unnoticed = new ArrayList<TurnedRule>();
        for (var rule : rules) {
            if (!isNoticed(rule)) {
                unnoticed.add(rule);
            }
        }
        tests.buildAnew();
        requirePassing(asked);
        return unnoticed;
    }

    private boolean isNoticed(TurnedRule rule) throws IOException {
        var failures = turned(rule);
        if (!failures.isEmpty() && tests.failsAgain(failures.getFirst())) {
            // what the rules before it left in the houses may be why
            tests.buildAnew();
            failures = turned(rule);
            tests.buildAnew();
            if (!failures.isEmpty() && tests.failsAgain(failures.getFirst())) {
                throw new IllegalStateException("fails without " + rule + ": " + failures);
            }
        }
        System.out.println((failures.isEmpty() ? "NOT NOTICED " : "noticed by " + failures.getFirst() + " ") + rule);
        return !failures.isEmpty();
    }

    private List<AskedTests.Failure> turned(TurnedRule rule) throws IOException {
        try (var _ = Turning.of(rule, house)) {
            return tests.failureOf(rule.tests());
        }
    }

    private void requirePassing(Set<String> asked) throws IOException {
        var failures = new ArrayList<AskedTests.Failure>();
        for (var test : asked) {
            failures.addAll(tests.failureOf(List.of(test)));
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("fail without a rule turned round: " + failures);
        }
    }

    private static String table(List<TurnedRule> rules, List<TurnedRule> unnoticed) {
        var sources = new TreeMap<String, List<TurnedRule>>();
        rules.forEach(rule ->
                sources.computeIfAbsent(rule.source(), _ -> new ArrayList<>()).add(rule));
        var lines = new ArrayList<>(List.of("| Service | changes | noticed |", "| --- | ---: | ---: |"));
        sources.forEach((source, all) -> lines.add("| `%s` | %d | %d |"
                .formatted(
                        source.replace('/', '.'),
                        all.size(),
                        all.stream().filter(rule -> !unnoticed.contains(rule)).count())));
        return String.join("\n", lines) + "\n";
    }
}
