package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.wandelwerk.MovableClock;
import org.wandelwerk.monitor.HealthNote;

/** What the house does by itself when a backup fails, or is killed before it was checked. */
@Order(4)
class BackupRoundsDrill {

    private static final String DATABASE = "wandelwerk";
    private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");

    private final MovableClock clock = MovableClock.ofTheRegion();
    private Path home = Path.of("");
    private Path shelf = Path.of("");
    private EmbeddedPostgres server;

    @BeforeEach
    void openAHouse() throws Exception {
        home = Rounds.house("rounds");
        shelf = Rounds.freshHome("rounds-shelf");
        server = EmbeddedPostgres.start(home, Durability.DISPOSABLE);
        server.ensureDatabase(DATABASE);
        execute("create table papers (id int primary key)");
    }

    @AfterEach
    void closeIt() throws Exception {
        server.close();
    }

    @Test
    void whatBecomesOfABackupDoesNotKeepTheLogFromBeingCopied() throws Exception {
        var settings = new BackupSettings(shelf.toString(), 2, 7, Duration.ofMinutes(5));
        var database = new DatabaseSettings("", "", "", DATABASE, Durability.DISPOSABLE);
        var beans = new StaticListableBeanFactory(Map.of("server", server)).getBeanProvider(EmbeddedPostgres.class);
        var schedule = new BackupSchedule(beans, database, settings, home, clock);
        var health = new BackupHealth(schedule, settings, database);
        schedule.make();
        var backup = new BackupShelf(shelf).newest().orElseThrow();

        var hindrance = Files.createSymbolicLink(home.resolve("postgres/data/link"), shelf);
        clock.goForward(Duration.ofDays(1));
        schedule.make();
        var first = Objects.requireNonNull(schedule.failure());
        execute("insert into papers values (1)");
        var before = backup.coversUntil();
        schedule.copyLog();
        assertThat(backup.coversUntil()).isAfter(before);
        assertThat(schedule.copyFailure()).isNull();
        assertThat(health.notes(Instant.now()).map(HealthNote::word)).contains("backup.failed", "backup.covers");
        assertIsTriedAgainInGrowingPauses(schedule, first, hindrance);
        assertThat(new BackupShelf(shelf).checked()).hasSize(2).contains(backup);
    }

    private void assertIsTriedAgainInGrowingPauses(BackupSchedule schedule, BackupTurn.Failure first, Path hindrance)
            throws IOException {
        schedule.make();
        assertThat(schedule.failure()).as("within the pause nothing is tried").isSameAs(first);
        clock.goForward(first.pause());
        schedule.make();
        var second = Objects.requireNonNull(schedule.failure());
        assertThat(second.pause()).isEqualTo(first.pause().multipliedBy(2));
        assertThat(new BackupShelf(shelf).all()).hasSize(1);

        Files.delete(hindrance);
        clock.goForward(second.pause());
        schedule.make();
        assertThat(schedule.failure()).isNull();
    }

    @Test
    void aBackupThatWasKilledBeforeItsCheckIsNone() throws Exception {
        var backups = new KeptBackups(server, DATABASE, new BackupShelf(shelf), home.resolve("backup-check"));
        backups.make(EVENING);
        var checked = new BackupShelf(shelf).newest().orElseThrow();
        var killed = breakOffBeforeTheCheck(EVENING.plusSeconds(86_400));
        execute("insert into papers values (1)");
        backups.copyLog(1);

        var state = BackupShelf.State.of(new BackupShelf(shelf));
        assertThat(state.checked()).isEqualTo(EVENING);
        assertThat(state.coversUntil()).isEqualTo(checked.coversUntil());
        assertThat(new BackupShelf(shelf).all()).containsExactly(checked, killed);
        assertOnlyTheCheckedOneIsRestored(killed);

        assertThat(backups.isDue(EVENING.plusSeconds(1))).isTrue();
        backups.make(EVENING.plusSeconds(86_500));
        var both = new BackupShelf(shelf);
        assertThat(both.all()).hasSize(2).contains(checked).doesNotContain(killed);
        assertThat(both.checked()).isEqualTo(both.all());
    }

    /** What lies there when the machine goes down after the last file was written. */
    private KeptBackup breakOffBeforeTheCheck(Instant moment) throws Exception {
        var killed = KeptBackup.at(shelf, moment);
        new LogCopy(server, killed).open();
        var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Backup.make(server, DATABASE, killed.folder(), quiet);
        return killed;
    }

    private void assertOnlyTheCheckedOneIsRestored(KeptBackup killed) throws Exception {
        var refused = Rounds.freshHome("rounds-refused");
        assertThat(Rounds.restore(refused, killed.folder().path())).isOne();
        assertThat(Rounds.restore(refused, shelf, "--unchecked")).isOne();
        assertThat(ServerFolder.in(refused).data()).doesNotExist();

        var restored = Rounds.home("rounds-restored");
        assertThat(Rounds.restore(restored, shelf)).isZero();
        try (var there = EmbeddedPostgres.start(restored, Durability.DISPOSABLE)) {
            assertThat(papers(there)).as("the log behind the checked one").isOne();
        }
        var asked = Rounds.home("rounds-asked");
        assertThat(Rounds.restore(asked, killed.folder().path(), "--unchecked")).isZero();
        try (var there = EmbeddedPostgres.start(asked, Durability.DISPOSABLE)) {
            assertThat(papers(there)).isZero();
        }
    }

    @Test
    void anOrderIsClearOrRefused() {
        assertThat(RestoreCommand.Order.read(List.of("folder", "--until", "now", "--unchecked")))
                .contains(new RestoreCommand.Order("folder", "now", false, false, true));
        assertThat(RestoreCommand.Order.read(List.of("folder", "--as-of-backup")))
                .contains(new RestoreCommand.Order("folder", null, true, false, false));
        assertThat(RestoreCommand.Order.read(List.of("folder", "--only-whole", "--until", "now")))
                .contains(new RestoreCommand.Order("folder", "now", false, true, false));
        for (var words : List.of(
                List.<String>of(),
                List.of("--until", "now"),
                List.of("folder", "--until"),
                List.of("folder", "other"),
                List.of("folder", "--until", "now", "--as-of-backup"))) {
            assertThat(RestoreCommand.Order.read(words)).as(words.toString()).isEmpty();
        }
    }

    private void execute(String command) throws SQLException {
        try (var connection = server.connect(DATABASE);
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static int papers(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.connect(DATABASE);
                var count = connection.createStatement().executeQuery("select count(*) from papers")) {
            count.next();
            return count.getInt(1);
        }
    }
}
