package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Backs up as the house does by itself, writes on, and brings back what stood there at a named moment. */
@Order(4)
class PointInTimeDrill {

    private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");
    private static final int KEPT = 2;

    private Path shelf;
    private EmbeddedPostgres server;
    private KeptBackups backups;

    /** What can be compared of a database: how much it holds, and the digest of all of it. */
    private record Content(long rows, String digest) {}

    @BeforeEach
    void openAHouse() throws Exception {
        var home = Rounds.house("point-source");
        shelf = Rounds.freshHome("point-shelf");
        server = EmbeddedPostgres.start(home, Durability.DURABLE);
        server.ensureDatabase("wandelwerk");
        write("create table papers (id int primary key, body bytea not null)");
        fill(0, 500);
        backups = new KeptBackups(server, "wandelwerk", new BackupShelf(shelf), home.resolve("backup-check"));
    }

    @AfterEach
    void closeIt() throws Exception {
        server.close();
    }

    @Test
    void aHouseComesBackAsItWasAtANamedSecondAndOtherMomentsAreRefused() throws Exception {
        assertThat(backups.isDue(EVENING)).isTrue();
        backups.make(EVENING);
        fill(500, 900);
        backups.copyLog(KEPT);
        fill(900, 950);
        write("update papers set body = 'corrected' where id < 10");
        var then = content(server);
        var moment = Rounds.nextSecond(server);
        fill(950, 1200);
        write("delete from papers where id < 300");
        backups.copyLog(KEPT);
        backups.copyLog(KEPT);

        var restored = Rounds.home("point-restored");
        assertThat(Rounds.restore(restored, shelf, "--until", moment.toString()))
                .isZero();
        try (var there = EmbeddedPostgres.start(restored, Durability.DURABLE)) {
            assertThat(content(there)).isEqualTo(then);
            assertThat(content(server)).isNotEqualTo(then);
        }
        var backup = new BackupShelf(shelf).newest().orElseThrow();
        assertAllOfTheLogComesBackUnlessItIsDeclined();
        assertOthersAreRefused(backup);
        assertADamagedLogIsRefused(backup, moment);
    }

    private void assertAllOfTheLogComesBackUnlessItIsDeclined() throws Exception {
        var restored = Rounds.home("point-end");
        assertThat(Rounds.restore(restored, shelf)).isZero();
        try (var there = EmbeddedPostgres.start(restored, Durability.DURABLE)) {
            assertThat(content(there)).isEqualTo(content(server));
        }
        var former = Rounds.home("point-as-of-backup");
        assertThat(Rounds.restore(former, shelf, "--as-of-backup")).isZero();
        try (var there = EmbeddedPostgres.start(former, Durability.DURABLE)) {
            assertThat(content(there).rows()).isEqualTo(500);
        }
    }

    private void assertOthersAreRefused(KeptBackup backup) throws Exception {
        var home = Rounds.freshHome("point-refused");
        var from = backup.manifest().holdsUntil();
        var until = backup.coversUntil();
        for (var moment : List.of(from.minusSeconds(1), until.plusSeconds(1))) {
            assertThat(Rounds.restore(home, shelf, "--until", moment.toString()))
                    .isOne();
            assertThatThrownBy(() -> PointInTime.at(moment, backup.folder(), backup.manifest()))
                    .hasMessageContainingAll(from.toString(), until.toString());
        }
        assertThat(Rounds.restore(home, shelf, "--until", "yesterday")).isOne();
        assertThat(ServerFolder.in(home).data()).doesNotExist();
    }

    private void assertADamagedLogIsRefused(KeptBackup backup, Instant moment) throws Exception {
        var folder = backup.log().path();
        var part = backup.log().parts().getFirst().segment().name() + ".gz";
        try (var other = new GZIPOutputStream(Files.newOutputStream(folder.resolve(part)))) {
            other.write(1);
        }
        var home = Rounds.freshHome("point-damaged");
        assertThat(Rounds.restore(home, shelf, "--until", moment.toString())).isOne();
        assertThat(Rounds.restore(home, shelf)).isOne();
        assertThat(ServerFolder.in(home).data()).doesNotExist();
        assertThatThrownBy(() -> PointInTime.atTheEnd(backup.folder(), backup.manifest()))
                .hasMessageContainingAll("damaged", part.substring(0, 24), "--as-of-backup");
    }

    @Test
    void oneBackupFollowsTheOtherWithoutAGapAndOnlyCheckedOnesStay() throws Exception {
        backups.make(EVENING);
        assertThat(backups.isDue(EVENING)).isFalse();
        assertThat(backups.isDue(EVENING.plusSeconds(1))).isTrue();
        fill(500, 600);
        var then = content(server);
        var moment = Rounds.nextSecond(server);
        fill(600, 700);
        backups.make(EVENING.plusSeconds(86_400));
        backups.copyLog(KEPT);

        var all = new BackupShelf(shelf).all();
        assertThat(all).extracting(KeptBackup::name).containsExactly("2026-11-25T180000Z", "2026-11-26T180000Z");
        assertThat(all).allSatisfy(backup -> assertThat(backup.checkedAt()).isPresent());
        assertThat(all.getLast().manifest().holdsUntil())
                .isBefore(all.getFirst().coversUntil());
        var state = BackupShelf.State.of(new BackupShelf(shelf));
        assertThat(state.checked()).isEqualTo(all.getLast().moment());
        var restored = Rounds.home("point-former");
        assertThat(Rounds.restore(restored, all.getFirst().folder().path(), "--until", moment.toString()))
                .isZero();
        try (var there = EmbeddedPostgres.start(restored, Durability.DURABLE)) {
            assertThat(content(there)).isEqualTo(then);
        }
        new LogCopy(server, all.getLast()).close();
        assertThat(backups.isDue(EVENING)).isTrue();
        backups.copyLog(1);
        assertThat(new BackupShelf(shelf).all()).containsExactly(all.getLast());
    }

    @Test
    void theNumberOfAPartRunsOnIntoTheNextWord() throws IOException {
        assertThat(LogFolder.Segment.of("0000000100000000000000FF").next().name())
                .isEqualTo("000000010000000100000000");
        assertThat(LogFolder.Segment.of("0000000100000000000000FE").next().name())
                .isEqualTo("0000000100000000000000FF");
    }

    private void fill(int from, int end) throws SQLException {
        write(("insert into papers select id, convert_to(repeat(md5(id::text), 40), 'UTF8')"
                        + " from generate_series(%d, %d) id")
                .formatted(from, end - 1));
    }

    private void write(String statement) throws SQLException {
        try (var connection = connect(server);
                var command = connection.createStatement()) {
            command.execute(statement);
        }
    }

    private static Content content(EmbeddedPostgres server) throws SQLException {
        var query = "select count(*), md5(string_agg(id || ':' || sha256(body), ',' order by id)) from papers";
        try (var connection = connect(server);
                var row = connection.createStatement().executeQuery(query)) {
            row.next();
            return new Content(row.getLong(1), row.getString(2));
        }
    }

    private static Connection connect(EmbeddedPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url("wandelwerk"), server.user(), server.password());
    }
}
