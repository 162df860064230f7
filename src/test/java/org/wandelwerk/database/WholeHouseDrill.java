package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Wandelwerk;

/** The operator's commands as processes of their own: a region is imported, changed while it is copied, restored. */
@Order(4)
class WholeHouseDrill {

    private static final String REGION = "src/main/resources/demo/lausitz/lausitz.json";

    private final ConcurrentSkipListMap<Integer, Instant> acknowledged = new ConcurrentSkipListMap<>();
    private final AtomicBoolean isOver = new AtomicBoolean();

    @Test
    void aRestoredHouseHasEveryAcknowledgedChangeAndItsHistoryIsWhole() throws Exception {
        var home = Rounds.house("house");
        var backup = Rounds.freshHome("house-backup");
        assertThat(run(home, "import", REGION, "--as", "region")).isZero();
        backUpWhileSomebodyWrites(home, backup);

        var restored = Rounds.home("house-restored");
        assertThat(run(restored, "restore", backup.toString())).isZero();
        assertThat(run(restored, "verify-history")).isZero();
        var promised =
                promised(Manifest.read(new BackupFolder(backup).manifest()).holdsUntil());
        assertThat(promised).isPositive();
        try (var server = EmbeddedPostgres.start(restored, Durability.DURABLE)) {
            var found = number(server, "select max(note::int) from organisation.organisations where note ~ '^[0-9]+$'");
            assertThat(found).isGreaterThanOrEqualTo(promised);
            var recorded = "select count(*) from history.changes"
                    + " where table_name = 'organisation.organisations' and operation = 'U'";
            assertThat(number(server, recorded)).isEqualTo(found);
        }
    }

    private void backUpWhileSomebodyWrites(Path home, Path backup) throws Exception {
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            var writer = Thread.ofPlatform().start(() -> write(server));
            assertThat(run(home, "backup", backup.toString())).isZero();
            isOver.set(true);
            writer.join();
        }
    }

    private void write(EmbeddedPostgres server) {
        var change = "update organisation.organisations set note = ?"
                + " where id = (select id from organisation.organisations order by id limit 1)";
        try (var connection = DriverManager.getConnection(server.url("wandelwerk"), server.user(), server.password());
                var statement = connection.prepareStatement(change)) {
            for (int number = 1; !isOver.get(); number++) {
                statement.setString(1, String.valueOf(number));
                statement.executeUpdate();
                acknowledged.put(number, Instant.now());
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int promised(Instant end) {
        return acknowledged.entrySet().stream()
                .filter(entry -> entry.getValue().isBefore(end))
                .mapToInt(entry -> entry.getKey())
                .max()
                .orElse(0);
    }

    private static int number(EmbeddedPostgres server, String query) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url("wandelwerk"), server.user(), server.password());
                var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static int run(Path home, String... words) throws Exception {
        var command = new ArrayList<>(List.of("env", "WANDELWERK_HOME=" + home.toAbsolutePath(), ChildJvm.java()));
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-cp", ChildJvm.CLASS_PATH));
        command.add(Wandelwerk.class.getName());
        command.addAll(Arrays.asList(words));
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }
}
