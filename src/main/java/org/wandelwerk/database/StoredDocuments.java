package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/** The files that documents are, each named by the digest of its content, so that none ever changes. */
record StoredDocuments(Path path) {

    static final String NAME = "documents";

    private static final String UNFINISHED = ".unfinished";
    private static final String FOLDER = "[0-9a-f]{2}";
    private static final String DIGEST = "[0-9a-f]{64}";

    /** Copies all that are whole below the folder; one that goes meanwhile belongs to nothing. */
    List<Manifest.FileNote> copyTo(Path folder) throws IOException {
        var notes = new ArrayList<Manifest.FileNote>();
        if (!Files.isDirectory(path)) {
            return notes;
        }
        FileCopy.createFolder(folder.resolve(NAME));
        for (var part : names(path, FOLDER)) {
            FileCopy.createFolder(folder.resolve(NAME).resolve(part));
            for (var digest : names(path.resolve(part), DIGEST)) {
                copy(part + "/" + digest, folder, notes);
            }
        }
        return notes;
    }

    private void copy(String file, Path folder, List<Manifest.FileNote> notes) throws IOException {
        var name = NAME + "/" + file;
        try (var content = Files.newInputStream(path.resolve(file))) {
            notes.add(FileCopy.copy(content, folder.resolve(name), name));
        } catch (NoSuchFileException gone) {
            if (Files.exists(path.resolve(file))) {
                throw gone;
            }
        }
    }

    private static List<String> names(Path folder, String shape) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches(shape))
                    .sorted()
                    .toList();
        }
    }

    static boolean holds(Manifest.FileNote note) {
        return note.path().startsWith(NAME + "/");
    }

    /** Puts one file of a backup back, unless the same stands there; it gets its name when all of it is there. */
    void bringBack(Path backup, Manifest.FileNote note) throws IOException {
        var name = note.path().substring(NAME.length() + 1);
        var target = path.resolve(name);
        if (Files.exists(target) && FileCopy.note(target, note.path()).equals(note)) {
            return;
        }
        for (var folder : List.of(path, path.resolve(name.substring(0, 2)))) {
            if (!Files.exists(folder)) {
                FileCopy.createFolder(folder);
            }
        }
        var part = target.resolveSibling(target.getFileName() + UNFINISHED);
        Files.deleteIfExists(part);
        try (var content = Files.newInputStream(backup.resolve(note.path()))) {
            if (!FileCopy.copy(content, part, note.path()).equals(note)) {
                throw new IOException("The backup was changed while it was read: %s".formatted(note.path()));
            }
        }
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Their names reach the disk, too. */
    void flush() throws IOException {
        if (Files.isDirectory(path)) {
            FileCopy.flushFolders(path);
        }
    }
}
