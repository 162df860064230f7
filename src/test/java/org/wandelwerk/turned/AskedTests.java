package org.wandelwerk.turned;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectUniqueId;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.platform.engine.CancellationToken;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Asks tests in houses that stay open from one question to the next, until new ones are built. */
final class AskedTests implements AutoCloseable {

    private static final Path TESTS = Path.of("src/test/java");

    /** Each thread has houses of its own, see {@code House.Lane}. */
    private ExecutorService houses = Executors.newSingleThreadExecutor();

    /** Leaves the houses with what was written in them. */
    void buildAnew() {
        houses.close();
        houses = Executors.newSingleThreadExecutor();
    }

    /**
     * The first that fails of test classes.
     *
     * @param names their simple names
     * @throws IllegalStateException if one is not there, or none has a test
     */
    List<Failure> failureOf(Collection<String> names) throws IOException {
        var classes = new ArrayList<DiscoverySelector>();
        for (var name : names) {
            classes.add(selectClass(nameOf(name)));
        }
        return asked(classes);
    }

    /** Whether the same fails again. */
    boolean failsAgain(Failure failure) {
        return !asked(List.of(selectUniqueId(failure.test()))).isEmpty();
    }

    private List<Failure> asked(List<DiscoverySelector> tests) {
        return CompletableFuture.supplyAsync(() -> run(tests), houses).join();
    }

    private static List<Failure> run(List<DiscoverySelector> tests) {
        var request = LauncherDiscoveryRequestBuilder.request()
                .selectors(tests)
                .configurationParameter("junit.jupiter.execution.parallel.enabled", "false")
                .build();
        var listener = new FirstFailure();
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(request)
                        .listeners(listener)
                        .cancellationToken(listener.others)
                        .build());
        if (!listener.isAnyFinished) {
            throw new IllegalStateException("no tests in " + tests);
        }
        return listener.failures;
    }

    /** After one test failed, the others need not be asked. */
    private static final class FirstFailure implements TestExecutionListener {

        private final CancellationToken others = CancellationToken.create();
        private final List<Failure> failures = new ArrayList<>();
        private boolean isAnyFinished;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            isAnyFinished |= test.isTest();
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                isAnyFinished = true;
                failures.add(new Failure(
                        test.getUniqueId(),
                        test.getDisplayName(),
                        String.valueOf(result.getThrowable().orElse(null))));
                others.cancel();
            }
        }
    }

    private static String nameOf(String test) throws IOException {
        try (var files = Files.walk(TESTS)) {
            var file = files.filter(path -> path.endsWith(test + ".java"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no test " + test));
            return TESTS.relativize(file).toString().replace('/', '.').replaceFirst("[.]java$", "");
        }
    }

    @Override
    public void close() {
        houses.close();
    }

    /**
     * A test that failed.
     *
     * @param test how JUnit finds it again
     * @param name what it is called
     * @param said why it failed
     */
    record Failure(String test, String name, String said) {}
}
