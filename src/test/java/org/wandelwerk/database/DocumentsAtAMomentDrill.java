package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wandelwerk.command.CommandLine;

/**
 * A region with documents that came before and after the backup of the night: every table and every file comes back as
 * it was at a named second, and files that were damaged meanwhile are listed and keep nothing else away.
 */
@Order(4)
class DocumentsAtAMomentDrill {

    private static final String DATABASE = "wandelwerk";
    private static final Instant NIGHT = Instant.parse("2026-11-25T02:00:00Z");
    private static final int KEPT = 2;

    private Path home = Path.of("");
    private Path shelf = Path.of("");
    private EmbeddedPostgres server;
    private KeptBackups backups;

    @BeforeEach
    void openARegion() throws Exception {
        home = Rounds.house("moment-source");
        shelf = Rounds.freshHome("moment-shelf");
        server = EmbeddedPostgres.start(home, Durability.DISPOSABLE);
        KeptRelease.restore(server, DATABASE, "/upgrade/0.1.0-lausitz.txt.gz");
        Flyway.configure()
                .dataSource(server.url(DATABASE), server.user(), server.password())
                .locations("classpath:db/migration")
                .defaultSchema("flyway")
                .load()
                .migrate();
        backups = new KeptBackups(server, DATABASE, new BackupShelf(shelf), home.resolve("backup-check"));
    }

    @AfterEach
    void closeIt() throws Exception {
        server.close();
    }

    @Test
    void everyTableAndEveryFileIsAsItWasAtANamedSecond() throws Exception {
        var early = handIn("install.md");
        backups.make(NIGHT);
        var late = handIn("upgrade.md");
        var then = HouseContent.of(server, DATABASE, home);
        var moment = Rounds.nextSecond(server);
        backups.copyLog(KEPT);
        var tooLate = handIn("monitor.md");
        backups.copyLog(KEPT);

        var restored = Rounds.home("moment-restored");
        assertThat(Rounds.restore(restored, shelf, "--until", moment.toString()))
                .isZero();
        var found = content(restored);
        assertThat(found.tables()).hasSizeGreaterThan(50).isEqualTo(then.tables());
        assertThat(found.files())
                .isEqualTo(then.files())
                .containsValues(early, late)
                .doesNotContainValue(tooLate);
        assertAllThatIsWholeComesBackAndTheRestIsListed(late, tooLate);
    }

    /** To a later moment than that of the damaged files, too: one of them keeps nothing else away. */
    private void assertAllThatIsWholeComesBackAndTheRestIsListed(String late, String tooLate) throws Exception {
        var backup = new BackupShelf(shelf).newest().orElseThrow();
        var changed = Files.writeString(copied(backup, tooLate), "etwas anderes");
        var found = FileCopy.note(changed, tooLate).sha256();
        Files.delete(copied(backup, late));
        var refused = Rounds.freshHome("moment-refused");
        assertThat(Rounds.restore(refused, shelf, "--only-whole")).isOne();
        assertThat(refused.resolve(StoredDocuments.NAME)).doesNotExist();
        assertThat(ServerFolder.in(refused).data()).doesNotExist();

        var restored = Rounds.home("moment-end");
        assertThat(Rounds.restore(restored, shelf)).isEqualTo(CommandLine.WITH_FINDINGS);
        var there = HouseContent.of(server, DATABASE, home);
        var broughtBack = content(restored);
        assertThat(broughtBack.tables()).isEqualTo(there.tables());
        assertThat(broughtBack.files())
                .hasSize(there.files().size() - 2)
                .doesNotContainValue(late)
                .doesNotContainValue(tooLate);
        assertThat(restored.resolve(Restore.FINDINGS))
                .content()
                .hasLineCount(4)
                .contains(
                        "damaged: documents/%s/%s, expected SHA-256 %s, found nothing"
                                .formatted(late.substring(0, 2), late, late),
                        "damaged: documents/%s/%s, expected SHA-256 %s, found SHA-256 %s"
                                .formatted(tooLate.substring(0, 2), tooLate, tooLate, found))
                .containsPattern("the file is missing: version \\S+ of project, handed in .*" + late)
                .containsPattern("the file is missing: version \\S+ of project, handed in .*" + tooLate);
    }

    @Test
    void aRowWhoseFileIsNowhereIsNamed() throws Exception {
        handIn("install.md");
        var lost = handIn("upgrade.md");
        Files.delete(new StoredDocuments(home.resolve(StoredDocuments.NAME)).file(lost));

        assertThat(MissingFiles.in(server, DATABASE, new StoredDocuments(home.resolve(StoredDocuments.NAME))))
                .singleElement()
                .asString()
                .contains("of project", lost);
    }

    private String handIn(String name) throws Exception {
        return HandedInFile.of(name, server, DATABASE, home);
    }

    private static Path copied(KeptBackup backup, String digest) {
        return new StoredDocuments(backup.log().path().resolve(StoredDocuments.NAME)).file(digest);
    }

    private static HouseContent content(Path home) throws Exception {
        try (var there = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            return HouseContent.of(there, DATABASE, home);
        }
    }
}
