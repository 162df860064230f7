package org.wandelwerk.turned;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/**
 * Turns each rule of {@code access/turned.txt} round in a running house and asks its tests, of which one must fail.
 * Before the first rule and after the last all of these tests must pass. What was found is written as a table.
 */
final class TurnedRules {

    private static final Path TESTS = Path.of("src/test/java");

    private final Instrumentation house;

    private TurnedRules(Instrumentation house) {
        this.house = house;
    }

    /** @param arguments the file of the table, and an expression that sources must match, if not all are turned */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (!Agent.isLoaded()) {
            System.exit(Agent.startWith(TurnedRules.class, arguments));
        }
        var rules = TurnedRule.all().stream()
                .filter(rule -> arguments.length < 2 || rule.source().matches(arguments[1]))
                .toList();
        var found = new TurnedRules(Agent.house()).run(rules);
        var table = table(rules, found);
        Files.writeString(Path.of(arguments[0]), table);
        System.out.println(table);
        System.exit(found.isEmpty() ? 0 : 1);
    }

    /** The rules that nobody missed. */
    private List<TurnedRule> run(List<TurnedRule> rules) throws IOException {
        var tests = new TreeSet<String>();
        rules.forEach(rule -> tests.addAll(rule.tests()));
        requirePassing(tests);
        var unnoticed = new ArrayList<TurnedRule>();
        for (var rule : rules) {
            try (var _ = Turning.of(rule, house)) {
                if (failures(rule.tests()) == 0) {
                    unnoticed.add(rule);
                }
            }
            System.out.println((unnoticed.contains(rule) ? "NOT NOTICED " : "noticed ") + rule);
        }
        requirePassing(tests);
        return unnoticed;
    }

    private static void requirePassing(Collection<String> tests) throws IOException {
        var failing = new TreeSet<String>();
        for (var test : tests) {
            if (failures(Set.of(test)) > 0) {
                failing.add(test);
            }
        }
        if (!failing.isEmpty()) {
            throw new IllegalStateException("fail without a rule turned round: " + failing);
        }
    }

    private static long failures(Collection<String> tests) throws IOException {
        var selected = new ArrayList<Class<?>>();
        for (var test : tests) {
            selected.add(type(test));
        }
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selected.stream().map(type -> selectClass(type)).toList())
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        var summary = new SummaryGeneratingListener();
        var first = new FirstFailure(CancellationToken.create());
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(request)
                        .listeners(summary, first)
                        .cancellationToken(first.others())
                        .build());
        if (summary.getSummary().getTestsFoundCount() == 0) {
            throw new IllegalStateException("no tests in " + tests);
        }
        return summary.getSummary().getTotalFailureCount();
    }

    /** After one test failed, the others need not be asked. */
    private record FirstFailure(CancellationToken others) implements TestExecutionListener {

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                others.cancel();
            }
        }
    }

    private static Class<?> type(String test) throws IOException {
        try (var files = Files.walk(TESTS)) {
            var file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no test " + test));
            var name = TESTS.relativize(file).toString().replace('/', '.').replaceFirst("[.]java$", "");
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
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
