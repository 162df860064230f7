package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Kills the application, its server, or both while they commit: nothing acknowledged is lost. */
class KilledDrill {

    private static final int COMMITS = 100;
    private static final Duration BACK_AFTER = Duration.ofSeconds(10);

    @Test
    void theApplicationIsKilledAndTheNextOneAdoptsItsServer() throws Exception {
        var home = Rounds.house("application-killed");
        var acknowledged = new HashSet<Long>();
        for (var round = 0; round < Rounds.count(); round++) {
            commitAndKill(home, acknowledged);
            var left = Rounds.server(home).pid();
            try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
                assertThat(Rounds.server(home).pid()).isEqualTo(left);
                assertThat(Acknowledged.in(server)).containsAll(acknowledged);
            }
            assertThat(Rounds.isServed(home)).isFalse();
        }
    }

    @Test
    void bothAreKilledAndTheNextStartHasAllThatWasAcknowledged() throws Exception {
        var home = Rounds.house("both-killed");
        var acknowledged = new HashSet<Long>();
        for (var round = 0; round < Rounds.count(); round++) {
            commitAndKill(home, acknowledged);
            Rounds.killServer(home);
            try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
                assertThat(Acknowledged.in(server)).containsAll(acknowledged);
            }
        }
    }

    @Test
    void theServerIsKilledAndTheApplicationServesOnWithAllThatWasAcknowledged() throws Exception {
        var home = Rounds.house("server-killed");
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            server.ensureDatabase(Committing.DATABASE);
            try (var pool = pool(server)) {
                commit(pool, "create table rows (number bigint primary key)");
                for (var round = 0; round < Rounds.count(); round++) {
                    var acknowledged = commitUntilKilled(pool, home);
                    assertThat(secondsUntilServed(home, pool)).isLessThan(BACK_AFTER.toSeconds());
                    assertThat(Acknowledged.in(server)).containsAll(acknowledged);
                }
            }
        }
    }

    @Test
    void onlyTheFirstProcessOfTheServerIsKilled() throws Exception {
        var home = Rounds.house("postmaster-killed");
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            server.ensureDatabase(Committing.DATABASE);
            try (var pool = pool(server)) {
                commit(pool, "create table rows (number bigint primary key)");
                ProcessHandle.of(Rounds.server(home).pid()).orElseThrow().destroyForcibly();
                assertThat(secondsUntilServed(home, pool)).isLessThan(BACK_AFTER.toSeconds());
            }
        }
    }

    private static void commitAndKill(Path home, Set<Long> acknowledged) throws IOException, InterruptedException {
        var application = new Acknowledged(ChildJvm.start(Committing.class, home.toString()));
        application.await(COMMITS);
        application.kill();
        acknowledged.addAll(application.all());
    }

    /** Kills the server while rows are committed, and tells which were acknowledged. */
    private static Set<Long> commitUntilKilled(HikariDataSource pool, Path home) throws InterruptedException {
        var acknowledged = new HashSet<Long>();
        var killer = Thread.ofVirtual().start(() -> killSoon(home));
        while (killer.isAlive()) {
            var number = System.nanoTime();
            if (isCommitted(pool, "insert into rows values (%d)".formatted(number))) {
                acknowledged.add(number);
            }
        }
        return acknowledged;
    }

    private static void killSoon(Path home) {
        try {
            Thread.sleep(500);
            Rounds.killServer(home);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An orphan of the killed server may still take a commit, therefore a new server is awaited first. */
    private static double secondsUntilServed(Path home, HikariDataSource pool)
            throws IOException, InterruptedException {
        var start = System.nanoTime();
        var seconds = 0.0;
        while (seconds < 60 && !Rounds.isServed(home)) {
            Thread.sleep(10);
            seconds = (System.nanoTime() - start) / 1e9;
        }
        while (seconds < 60 && !isCommitted(pool, "insert into rows values (%d)".formatted(System.nanoTime()))) {
            seconds = (System.nanoTime() - start) / 1e9;
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static boolean isCommitted(HikariDataSource pool, String statement) {
        try {
            commit(pool, statement);
            return true;
        } catch (SQLException _) {
            return false;
        }
    }

    private static void commit(HikariDataSource pool, String statement) throws SQLException {
        try (var connection = pool.getConnection();
                var work = connection.createStatement()) {
            work.execute(statement);
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres server) {
        var pool = new HikariDataSource();
        pool.setJdbcUrl(server.url(Committing.DATABASE));
        pool.setUsername(server.user());
        pool.setPassword(server.password());
        pool.setConnectionTimeout(3000);
        pool.setMaximumPoolSize(4);
        return pool;
    }
}
