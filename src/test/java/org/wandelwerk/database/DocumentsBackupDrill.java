package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Backs up a house with documents: they come back as they were, and a damaged one is listed or refused. */
@Order(4)
class DocumentsBackupDrill {

    private static final String DIGEST = "ab".repeat(32);

    private BackupFolder folder = new BackupFolder(Path.of(""));

    private final PrintStream quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);

    @Test
    void theFilesOfDocumentsComeBackAndWhatIsHalfDoesNot() throws Exception {
        var home = Rounds.house("documents-source");
        folder = BackupFolder.at(
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
        assertThat(restore(Restore.Damage.LISTED, restored)).isEmpty();
        assertThat(restored.resolve("documents/ab").resolve(DIGEST)).hasContent("ein Plan");
        assertThat(restored.resolve("documents/incoming")).doesNotExist();

        var broken = Rounds.home("documents-broken-off");
        Files.createDirectories(broken.resolve("documents/ab"));
        Files.writeString(broken.resolve("documents/ab").resolve(DIGEST), "ein");
        Files.writeString(broken.resolve("documents/ab").resolve(DIGEST + ".unfinished"), "ei");
        restore(Restore.Damage.LISTED, broken);
        assertThat(broken.resolve("documents/ab").resolve(DIGEST)).hasContent("ein Plan");
        assertThat(broken.resolve("documents/ab")).isDirectoryNotContaining("glob:**.unfinished");

        Files.writeString(folder.path().resolve("documents/ab").resolve(DIGEST), "ein Plam");
        assertItIsRefusedOrListed();
    }

    private void assertItIsRefusedOrListed() throws Exception {
        var refused = Rounds.freshHome("documents-refused");
        assertThatThrownBy(() -> restore(Restore.Damage.REFUSED, refused))
                .hasMessageContainingAll("1 files", "damaged: documents/ab/" + DIGEST, "expected", "found SHA-256");
        assertThatThrownBy(() -> BackupCheck.run(folder, refused.resolve("check"), _ -> {}))
                .as("a backup with a damaged file is none to rely on")
                .hasMessageContaining(DIGEST);
        assertThat(refused.resolve("documents")).doesNotExist();
        assertThat(ServerFolder.in(refused).data()).doesNotExist();

        var listed = Rounds.home("documents-listed");
        assertThat(restore(Restore.Damage.LISTED, listed))
                .singleElement()
                .asString()
                .contains("damaged: documents/ab/" + DIGEST);
        assertThat(listed.resolve("documents/ab")).doesNotExist();
        assertThat(ServerFolder.in(listed).data()).exists();
    }

    private List<String> restore(Restore.Damage damage, Path home) throws Exception {
        return Restore.run(folder, PointInTime::asOfBackup, damage, home, Durability.DISPOSABLE, quiet)
                .findings();
    }
}
