package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** Backs up while others write, restores elsewhere, and looks for all that was acknowledged. */
class BackupDrill {

    @Test
    void whatWasAcknowledgedBeforeTheBackupEndedIsThereAfterARestore() throws Exception {
        var source = Rounds.house("backed-up");
        var backup = Rounds.freshHome("backup").resolve("new");
        var writer = new Acknowledged(ChildJvm.start(Committing.class, source.toString()));
        writer.await(200);

        assertThat(backUp(source, backup)).isZero();
        assertThat(writer.isRunning()).isTrue();
        writer.await(50);
        writer.stop();

        var target = Rounds.home("restored");
        assertThat(restore(target, backup)).isZero();
        var manifest = Manifest.read(new BackupFolder(backup).manifest());
        try (var server = EmbeddedPostgres.start(target, Durability.DURABLE)) {
            var found = Acknowledged.in(server);
            var promised = writer.before(manifest.holdsUntil());
            assertThat(promised).hasSizeGreaterThan(200);
            assertThat(found).containsAll(promised);
            assertThat(writer.all()).hasSizeGreaterThan(found.size());
        }
    }

    @Test
    void aBackupWithAFileDamagedOrMissingIsRefusedAndTheHomeStaysEmpty() throws Exception {
        var backup = smallBackup("damaged");
        var control = backup.resolve("data/global/pg_control");
        var content = Files.readAllBytes(control);
        content[100] ^= 1;
        Files.write(control, content);
        assertIsRefused(backup);
        content[100] ^= 1;
        Files.write(control, content);
        Files.delete(backup.resolve("data/PG_VERSION"));
        assertIsRefused(backup);
    }

    @Test
    void aHouseWithADatabaseIsNotRestoredInto() throws Exception {
        var backup = smallBackup("into-full");
        var home = Rounds.house("into-full-home");
        var password = Files.readString(home.resolve("postgres/password"));
        assertThat(restore(home, backup)).isOne();
        assertThat(home.resolve("postgres/password")).hasContent(password);
    }

    @Test
    void aBackupThatFailsLeavesNothing() throws Exception {
        var home = Rounds.house("with-a-link");
        var folder = Rounds.freshHome("failed-backup");
        try (var _ = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            Files.createSymbolicLink(home.resolve("postgres/data/link"), folder);
            assertThat(backUp(home, folder.resolve("new"))).isOne();
            assertThat(folder).isEmptyDirectory();
        }
    }

    @Test
    void aFolderThatHoldsSomethingIsNotBackedUpInto() throws Exception {
        var home = Rounds.house("with-data");
        var folder = Rounds.freshHome("full");
        var file = Files.writeString(folder.resolve("file"), "content");
        assertThat(backUp(home, folder)).isOne();
        assertThat(file).hasContent("content");
    }

    @Test
    void aDatabaseOfTheOperatorIsLeftToTheToolsOfTheOperator() throws Exception {
        var home = Rounds.freshHome("external");
        var settings = environment(home, Map.of("wandelwerk.database.url", "jdbc:postgresql://db.example/wandelwerk"));
        assertThat(new BackupCommand(settings).run(List.of("target/drills/never")))
                .isOne();
        assertThat(new RestoreCommand(settings).run(List.of("target/drills/never")))
                .isOne();
        assertThat(home).isEmptyDirectory();
    }

    private static Path smallBackup(String name) throws Exception {
        var home = Rounds.house(name + "-source");
        var backup = Rounds.freshHome(name + "-backup");
        assertThat(backUp(home, backup)).isZero();
        return backup;
    }

    private static void assertIsRefused(Path backup) throws IOException, InterruptedException {
        var home = Rounds.home("refused");
        assertThat(restore(home, backup)).isOne();
        assertThat(ServerFolder.in(home).data()).doesNotExist();
    }

    private static int backUp(Path home, Path folder) {
        return new BackupCommand(environment(home, Map.of())).run(List.of(folder.toString()));
    }

    private static int restore(Path home, Path folder) {
        return new RestoreCommand(environment(home, Map.of())).run(List.of(folder.toString()));
    }

    private static StandardEnvironment environment(Path home, Map<String, Object> settings) {
        var environment = new StandardEnvironment();
        environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("home", Map.of("wandelwerk.home", home.toString())));
        return environment;
    }
}
