package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;

/** What a committing application was told to be safe, and when. */
final class Acknowledged {

    private static final int MOST_WAITS = 6_000;

    private final Map<Long, Instant> numbers = new ConcurrentSkipListMap<>();
    private final Process application;
    private final Thread reader;

    Acknowledged(Process application) {
        this.application = application;
        this.reader = Thread.ofVirtual().start(this::read);
    }

    void await(int count) throws InterruptedException {
        var wanted = numbers.size() + count;
        for (int i = 0; numbers.size() < wanted; i++) {
            assertThat(i).as("steps of waiting for the application").isLessThan(MOST_WAITS);
            assertThat(application.isAlive()).as("the application runs").isTrue();
            Thread.sleep(10);
        }
    }

    /** Kills it without a word, as a power cut would. */
    void kill() throws InterruptedException {
        application.toHandle().destroyForcibly();
        application.waitFor();
        reader.join();
    }

    void stop() throws InterruptedException {
        application.toHandle().destroy();
        application.waitFor();
        reader.join();
    }

    boolean isRunning() {
        return application.isAlive();
    }

    Set<Long> all() {
        return Set.copyOf(numbers.keySet());
    }

    Set<Long> before(Instant end) {
        var before = new HashSet<Long>();
        numbers.forEach((number, at) -> {
            if (at.isBefore(end)) {
                before.add(number);
            }
        });
        return before;
    }

    static Set<Long> in(EmbeddedPostgres server) throws SQLException {
        var found = new HashSet<Long>();
        try (var connection =
                        DriverManager.getConnection(server.url(Committing.DATABASE), server.user(), server.password());
                var rows = connection.createStatement().executeQuery("select number from rows")) {
            while (rows.next()) {
                found.add(rows.getLong(1));
            }
        }
        return found;
    }

    private void read() {
        try (BufferedReader lines = application.inputReader()) {
            lines.lines().filter(line -> line.matches("\\d+ \\S+Z")).forEach(this::note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(String line) {
        var words = line.split(" ");
        numbers.put(Long.valueOf(words[0]), Instant.parse(words[1]));
    }
}
