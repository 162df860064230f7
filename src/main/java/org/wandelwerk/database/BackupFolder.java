package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Where a backup lies: the data, the password that lets one in, and the manifest; files of other parts have room. */
record BackupFolder(Path path) {

    static final String DATA = "data";
    static final String PASSWORD = "password";

    static BackupFolder at(String words) {
        return new BackupFolder(Path.of(words).toAbsolutePath().normalize());
    }

    Path data() {
        return path.resolve(DATA);
    }

    Path password() {
        return path.resolve(PASSWORD);
    }

    Path manifest() {
        return path.resolve(Manifest.NAME);
    }

    /** Where the backup is made: it gets its name only when it is complete. */
    BackupFolder unfinished() {
        return new BackupFolder(path.resolveSibling("." + path.getFileName() + ".unfinished"));
    }

    void requireRoom() throws IOException {
        var parent = path.getParent();
        if (parent == null || Files.exists(path) && !isEmpty()) {
            throw new IOException("%s is not empty: name a folder that is, or that does not exist".formatted(path));
        }
        ServerFolder.create(parent);
        if (Files.exists(path) && !Files.getFileStore(path).equals(Files.getFileStore(parent))) {
            throw new IOException("%s is a disk of its own: name a folder on it".formatted(path));
        }
    }

    void become(BackupFolder complete) throws IOException {
        FileCopy.flushFolders(path);
        Files.move(path, complete.path, StandardCopyOption.ATOMIC_MOVE);
        FileCopy.flush(complete.path.resolveSibling("."));
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(path)) {
            return false;
        }
        try (var files = Files.list(path)) {
            return files.findAny().isEmpty();
        }
    }
}
