package org.wandelwerk.turned;

import java.io.IOException;
import java.lang.instrument.Instrumentation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Turns some rules round in a running house, one after the other, and asks their tests, of which one must fail, and
 * must pass as soon as the rule stands again. Before the first rule and after the last all of these tests must pass.
 */
final class TurnedHouse {

    /** What the process ends by when a test fails although no rule is turned round. */
    static final int FAILS_UNTURNED = 2;

    private final Instrumentation house;
    private final AskedTests tests;

    private TurnedHouse(Instrumentation house, AskedTests tests) {
        this.house = house;
        this.tests = tests;
    }

    /** @param arguments the file of the answers, each by the number of its rule; the numbers of the rules */
    public static void main(String[] arguments) throws IOException {
        // houses that are still open would keep this from ending
        Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> {
            System.out.println(failure);
            Runtime.getRuntime().halt(FAILS_UNTURNED);
        });
        var numbers = Stream.of(arguments[1].split(",")).map(Integer::valueOf).toList();
        try (var tests = new AskedTests()) {
            new TurnedHouse(Agent.house(), tests).ask(numbers, Path.of(arguments[0]));
        }
        System.exit(0);
    }

    private void ask(List<Integer> numbers, Path answers) throws IOException {
        var rules = TurnedRule.all();
        var asked = new TreeSet<String>();
        numbers.forEach(number -> asked.addAll(rules.get(number).tests()));
        requirePassing(asked);
        for (var number : numbers) {
            var isNoticed = isNoticed(rules.get(number));
            Files.writeString(answers, number + " " + isNoticed + "\n", StandardOpenOption.APPEND);
        }
        tests.buildAnew();
        requirePassing(asked);
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

    private void requirePassing(Collection<String> asked) throws IOException {
        var failures = new ArrayList<AskedTests.Failure>();
        for (var test : asked) {
            failures.addAll(tests.failureOf(Set.of(test)));
        }
        if (!failures.isEmpty()) {
            throw new IllegalStateException("fail without a rule turned round: " + failures);
        }
    }
}
