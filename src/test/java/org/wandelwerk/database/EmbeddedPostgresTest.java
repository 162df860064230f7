package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the embedded server starts, is shared, and stops. */
class EmbeddedPostgresTest {

    @Test
    void aCommitIsOnTheDiskBeforeItIsAcknowledged() throws Exception {
        var home = Rounds.freshHome("durable");
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE);
                var connection = server.connect("postgres");
                var rows = connection
                        .createStatement()
                        .executeQuery("select name || '=' || setting from pg_settings where name in"
                                + " ('fsync', 'synchronous_commit', 'full_page_writes', 'data_checksums')")) {
            while (rows.next()) {
                assertThat(rows.getString(1)).endsWith("=on");
            }
        }
    }

    @Test
    void aWrongPasswordIsRefused() throws Exception {
        try (var server = EmbeddedPostgres.start(Rounds.house("password"), Durability.DISPOSABLE)) {
            for (var user : List.of(Cluster.SUPERUSER, EmbeddedPostgres.USER)) {
                assertThatThrownBy(() -> DriverManager.getConnection(server.url("postgres"), user, "wrong"))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
        }
    }

    @Test
    void aSettingThatTheServerRefusesIsToldFromItsLog() throws Exception {
        var home = Rounds.house("wrong-setting");
        EmbeddedPostgres.start(home, Durability.DISPOSABLE).close();
        var settings = home.resolve("postgres/data/postgresql.conf");
        Files.writeString(settings, "no_such_setting = 1\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> EmbeddedPostgres.start(home, Durability.DISPOSABLE))
                .hasMessageContaining("unrecognized configuration parameter \"no_such_setting\"");
    }

    @Test
    void aSecondProcessJoinsAndTheLastOneOutStopsTheServer() throws Exception {
        var home = Rounds.house("shared");
        var first = new Acknowledged(ChildJvm.start(Committing.class, home.toString()));
        first.await(5);
        var shared = Rounds.server(home);
        try (var _ = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            assertThat(Rounds.server(home)).isEqualTo(shared);
        }
        assertThat(Rounds.server(home)).isEqualTo(shared);
        first.await(5);
        try (var second = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            first.stop();
            assertThat(Rounds.server(home)).isEqualTo(shared);
            assertThat(Acknowledged.in(second)).containsAll(first.all());
        }
        assertThat(Rounds.isServed(home)).isFalse();
    }

    @Test
    void aPidFileWhoseNumberWentToAnotherProgramDoesNotHinderTheStart() throws Exception {
        var home = Rounds.house("foreign-pid");
        var file = home.resolve("postgres/data/postmaster.pid");
        List<String> lines;
        try (var _ = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            lines = Files.readAllLines(file);
        }
        lines.set(0, Long.toString(ProcessHandle.current().pid()));
        Files.write(file, lines);
        try (var server = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            assertThat(server.hasDatabase("postgres")).isTrue();
        }
    }

    @Test
    void aBrokenPidFileDoesNotHinderTheStart() throws Exception {
        var home = Rounds.house("broken-pid");
        EmbeddedPostgres.start(home, Durability.DISPOSABLE).close();
        Files.writeString(home.resolve("postgres/data/postmaster.pid"), "");
        try (var server = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            assertThat(server.hasDatabase("postgres")).isTrue();
        }
    }

    @Test
    void ofALongLogThreeOlderFilesAreKept() throws Exception {
        var folder = Rounds.freshHome("log");
        var log = new ServerLog(folder.resolve("server.log"));
        for (var round = 1; round <= 6; round++) {
            Files.writeString(log.file(), ("round " + round + "\n").repeat(700_000));
            log.rotate();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString))
                    .containsExactlyInAnyOrder("server.log.1", "server.log.2", "server.log.3");
        }
        assertThat(Files.readString(folder.resolve("server.log.1"))).startsWith("round 6");
    }
}
