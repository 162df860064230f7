package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.wandelwerk.monitor.HealthNote;

/** What the folder of the backups tells of the health of the house. */
class BackupHealthTest {

    private static final Instant EVENING = Instant.parse("2026-11-25T18:00:00Z");

    @TempDir
    private Path shelf;

    @Test
    void aHouseWithoutAFolderForBackupsIsInDanger() {
        assertThat(words("", EVENING)).containsExactly("backup.off");
    }

    @Test
    void aFolderWithoutACheckedBackupIsNoBackup() throws IOException {
        assertThat(words(shelf.toString(), EVENING)).containsExactly("backup.none");
        backUp(EVENING);
        assertThat(words(shelf.toString(), EVENING)).containsExactly("backup.none");
    }

    @Test
    void aCheckedBackupIsGoodForADayWhileItsLogIsCopied() throws IOException {
        backUp(EVENING).noteCheck(EVENING);
        assertThat(words(shelf.toString(), EVENING)).containsExactly("backup.checked", "backup.covers");
        assertThat(words(shelf.toString(), EVENING.plus(Duration.ofHours(1))))
                .containsExactly("backup.checked", "backup.behind");
        assertThat(words(shelf.toString(), EVENING.plus(Duration.ofHours(27)))).containsExactly("backup.old");
    }

    @Test
    void aFolderThatCannotBeReadIsUrgentAndKeepsNobodyFromTheDesk() throws IOException {
        var backup = backUp(EVENING);
        backup.noteCheck(EVENING);
        Files.writeString(backup.folder().manifest(), "{");
        assertThat(words(shelf.toString(), EVENING)).containsExactly("backup.unreadable");

        backup.delete();
        Files.createDirectory(backUp(EVENING.plusSeconds(60)).checkNote());
        assertThat(words(shelf.toString(), EVENING)).containsExactly("backup.unreadable");
    }

    private KeptBackup backUp(Instant moment) throws IOException {
        var backup = KeptBackup.at(shelf, moment);
        Files.createDirectories(backup.folder().path());
        var manifest = new Manifest(1, "test", "18", "wandelwerk", moment, moment, null, List.of(), List.of());
        Files.writeString(backup.folder().manifest(), manifest.toJson());
        return backup;
    }

    private static List<String> words(String folder, Instant now) {
        var settings = new BackupSettings(folder, 2, 7, Duration.ofMinutes(5));
        var database = new DatabaseSettings("", "", "", "wandelwerk", Durability.DURABLE);
        var schedule = new BackupSchedule(
                new StaticListableBeanFactory().getBeanProvider(EmbeddedPostgres.class),
                database,
                settings,
                Path.of("target"),
                Clock.fixed(now, ZoneOffset.UTC));
        var health = new BackupHealth(schedule, settings, database);
        assertThat(health.work(now))
                .as("what fails or is overdue is work for those who operate the house")
                .containsExactlyElementsOf(health.notes(now)
                        .filter(note -> note.grade() == HealthNote.Grade.URGENT)
                        .toList());
        return health.notes(now).map(HealthNote::word).toList();
    }
}
