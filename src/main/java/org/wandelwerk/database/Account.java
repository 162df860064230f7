package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;

/** As whom the server runs: PostgreSQL refuses to run as root. */
sealed interface Account {

    /** What stands before a command so that it runs as this account. */
    List<String> prefix();

    /** Hands a file of the application over to this account. */
    void own(Path file) throws IOException;

    /** Hands a whole folder over. */
    default void ownAll(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.toList()) {
                own(file);
            }
        }
    }

    default Program run(Path folder, List<String> command) throws IOException, InterruptedException {
        var whole = new ArrayList<>(prefix());
        whole.addAll(command);
        return Program.run(folder, whole);
    }

    /** The user who started the application. */
    record Own() implements Account {

        @Override
        public List<String> prefix() {
            return List.of();
        }

        @Override
        public void own(Path file) {}
    }

    /** A user of the system without rights, taken by root. */
    record Other(String name, String user, String group) implements Account {

        @Override
        public List<String> prefix() {
            return List.of(
                    "setpriv",
                    "--reuid=" + user,
                    "--regid=" + group,
                    "--clear-groups",
                    "--no-new-privs",
                    "--inh-caps=-all",
                    "--");
        }

        @Override
        public void own(Path file) throws IOException {
            var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            view.setOwner(file.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name));
        }
    }

    /** Root outside, nobody inside: it satisfies PostgreSQL and protects nothing. */
    record Namespace() implements Account {

        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user", "--");
        }

        @Override
        public void own(Path file) {}
    }
}
