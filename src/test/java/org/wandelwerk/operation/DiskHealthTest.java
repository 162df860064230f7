package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.monitor.HealthNote;

class DiskHealthTest {

    @TempDir
    private Path folder;

    private List<String> words(String backups) {
        return new DiskHealth(folder, backups)
                .notes(Instant.EPOCH)
                .filter(note -> note.grade() != HealthNote.Grade.GOOD)
                .map(HealthNote::word)
                .filter(word -> word.startsWith("disk.backup"))
                .toList();
    }

    @Test
    void backupsBesideTheHouseAreToldBecauseOneDiskTakesBoth() throws Exception {
        var beside = Files.createDirectory(folder.resolve("backups"));

        assertThat(words(beside.toString())).containsExactly("disk.backup.same");
    }

    /** The file system of the processes has no room at all. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsWorkForWhoOperatesTheHouseAndOneWithRoomIsNone() {
        assertThat(work(Path.of("/proc"))).containsExactly("disk.low");
        assertThat(new DiskHealth(folder.resolve("none"), "").work(Instant.EPOCH))
                .isEmpty();
        assertThat(work(folder)).doesNotContain("disk.free");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void theWorkListAsksNoDiskButThatOfTheHouse() {
        var elsewhere = new DiskHealth(folder, "/proc");

        assertThat(elsewhere.notes(Instant.EPOCH).map(HealthNote::word)).contains("disk.backup.low");
        assertThat(elsewhere.work(Instant.EPOCH).map(HealthNote::word)).doesNotContain("disk.backup.low");
    }

    private static List<String> work(Path home) {
        return new DiskHealth(home, "")
                .work(Instant.EPOCH)
                .map(HealthNote::word)
                .toList();
    }

    @Test
    void aHouseWithoutBackupsAndOneWhoseFolderIsNotThereYetSayNothingOfTheirDisk() {
        assertThat(words("")).isEmpty();
        assertThat(words(folder.resolve("none").toString())).isEmpty();
    }
}
