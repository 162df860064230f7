package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** Backs up a house with documents: they come back as they were, and a damaged one is found before anything is. */
class DocumentsBackupDrill {

    private static final String DIGEST = "ab".repeat(32);

    private final PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Test
    void theFilesOfDocumentsComeBackAndWhatIsHalfDoesNot() throws Exception {
        var home = Rounds.house("documents-source");
        var folder = BackupFolder.at(
                Rounds.freshHome("documents-backup").resolve("one").toString());
        Files.createDirectories(home.resolve("documents/ab"));
        Files.createDirectories(home.resolve("documents/incoming"));
        Files.writeString(home.resolve("documents/ab").resolve(DIGEST), "ein Plan");
        Files.writeString(home.resolve("documents/incoming/123"), "halb");
        try (var server = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            server.ensureDatabase("wandelwerk");
            Backup.make(server, "wandelwerk", folder, quiet);
        }

        var restored = Rounds.freshHome("documents-restored");
        Restore.run(folder, PointInTime::asOfBackup, restored, Durability.DISPOSABLE, quiet);
        assertThat(restored.resolve("documents/ab").resolve(DIGEST)).hasContent("ein Plan");
        assertThat(restored.resolve("documents/incoming")).doesNotExist();

        var broken = Rounds.freshHome("documents-broken-off");
        Files.createDirectories(broken.resolve("documents/ab"));
        Files.writeString(broken.resolve("documents/ab").resolve(DIGEST), "ein");
        Files.writeString(broken.resolve("documents/ab").resolve(DIGEST + ".unfinished"), "ei");
        Restore.run(folder, PointInTime::asOfBackup, broken, Durability.DISPOSABLE, quiet);
        assertThat(broken.resolve("documents/ab").resolve(DIGEST)).hasContent("ein Plan");
        assertThat(broken.resolve("documents/ab")).isDirectoryNotContaining("glob:**.unfinished");

        Files.writeString(folder.path().resolve("documents/ab").resolve(DIGEST), "ein Plam");
        var another = Rounds.freshHome("documents-damaged");
        assertThatThrownBy(() -> Restore.run(folder, PointInTime::asOfBackup, another, Durability.DISPOSABLE, quiet))
                .hasMessageContaining("is not as it was");
        assertThat(another.resolve("documents")).doesNotExist();
    }
}
