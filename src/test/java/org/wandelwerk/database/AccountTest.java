package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** As whom the server runs. */
class AccountTest {

    private static final List<String> AS_NOBODY =
            List.of("setpriv", "--reuid=nobody", "--regid=65534", "--clear-groups", "--no-new-privs", "--");

    private final boolean isRoot = "root".equals(System.getProperty("user.name"));
    private Path folder = Path.of("");

    @BeforeEach
    void makeAFolderThatEveryoneMayPass() throws IOException {
        folder = Files.createTempDirectory("wandelwerk-account").toRealPath();
        ServerFolder.open(folder);
    }

    @AfterEach
    void removeIt() throws IOException {
        ServerFolder.delete(folder);
    }

    @Test
    void startedByRootTheServerRunsAsAnAccountWithoutRights() throws Exception {
        assumeTrue(isRoot, "needs root");
        try (var _ = EmbeddedPostgres.start(folder, Durability.DISPOSABLE)) {
            assertThat(ownerOfServer(folder)).isIn("postgres", "nobody");
            assertThat(mode("postgres/data")).isEqualTo("rwx------");
            assertThat(mode("postgres/log")).isEqualTo("rwx------");
            assertThat(mode("postgres/password")).isEqualTo("rw-------");
            assertThat(Files.getOwner(folder.resolve("postgres/password")).getName())
                    .isEqualTo("root");
        }
    }

    @Test
    void belowAClosedFolderRootTakesAUserNamespace() throws Exception {
        assumeTrue(isRoot, "needs root");
        assumeTrue(
                Program.run(folder, "unshare", "--user", "--", "true").succeeded(), "user namespaces are refused here");
        ServerFolder.close(folder);
        var home = folder.resolve("home");
        try (var server = EmbeddedPostgres.start(home, Durability.DISPOSABLE)) {
            assertThat(server.hasDatabase("postgres")).isTrue();
            assertThat(ownerOfServer(home)).isEqualTo("root");
        }
    }

    @Test
    void anOrdinaryUserRunsTheServerAsHimself() throws Exception {
        assumeTrue(isRoot, "only root can become an ordinary user, and an ordinary user runs all other tests");
        var classPath = Portable.copyTo(folder);
        assumeTrue(run(List.of(ChildJvm.java(), "-version")).succeeded(), "nobody may not use this Java");
        var home = folder.resolve("home");
        ServerFolder.create(home);
        new Account.Other("nobody", "65534", "65534").own(home);

        var application =
                new Acknowledged(ChildJvm.start(AS_NOBODY, classPath, Committing.class, List.of(home.toString())));
        application.await(10);
        assertThat(ownerOfServer(home)).isEqualTo("nobody");
        assertThat(Files.getOwner(home.resolve("postgres/data")).getName()).isEqualTo("nobody");
        application.stop();
        assertThat(Rounds.isServed(home)).isFalse();
    }

    private Program run(List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(AS_NOBODY);
        whole.addAll(command);
        return Program.run(folder, whole);
    }

    private String mode(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
    }

    private static String ownerOfServer(Path home) throws IOException {
        return ProcessHandle.of(Rounds.server(home).pid())
                .flatMap(process -> process.info().user())
                .orElseThrow();
    }
}
