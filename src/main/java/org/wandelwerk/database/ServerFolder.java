package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;

/** The folder of the embedded server below the home of the application, with explicit modes whatever the umask says. */
record ServerFolder(Path path, Path home) {

    static ServerFolder in(Path home) throws IOException {
        var whole = home.toAbsolutePath().normalize();
        var folder = whole.resolve("postgres");
        create(folder);
        return new ServerFolder(folder.toRealPath(), whole);
    }

    /** The files of documents, which lie beside the server wherever that one was moved to. */
    StoredDocuments documents() {
        return new StoredDocuments(home.resolve(StoredDocuments.NAME));
    }

    Path data() {
        return path.resolve("data");
    }

    /** Where a new data folder is made; it becomes {@link #data()} only when it is complete. */
    Path unfinishedData() {
        return path.resolve("data.unfinished");
    }

    Path log() {
        return path.resolve("log");
    }

    ServerLog serverLog() {
        return new ServerLog(log().resolve("server.log"));
    }

    Path passwordFile() {
        return path.resolve("password");
    }

    Path usersFile() {
        return path.resolve("users.lock");
    }

    boolean isInitialised() {
        return Files.exists(data());
    }

    static void create(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            create(parent);
        }
        Files.createDirectory(folder);
        open(folder);
    }

    /** Everyone may pass, only the owner may write. */
    static void open(Path file) throws IOException {
        mode(file, "rwxr-xr-x");
    }

    static void readable(Path file) throws IOException {
        mode(file, "rw-r--r--");
    }

    static void close(Path folder) throws IOException {
        mode(folder, "rwx------");
    }

    /** A file only its owner may read, with nothing in it yet that could be read too early. */
    static Path secret(Path file, String content) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.writeString(file, content);
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void mode(Path file, String permissions) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
