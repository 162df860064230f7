package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The files that documents are, each named by the digest of its content, so that none ever changes. */
record StoredDocuments(Path path) {

    static final String NAME = "documents";

    private static final String UNFINISHED = ".unfinished";
    private static final String FOLDER = "[0-9a-f]{2}";
    private static final String DIGEST = "[0-9a-f]{64}";

    /** Where the content of this digest lies. */
    Path file(String digest) {
        return path.resolve(digest.substring(0, 2)).resolve(digest);
    }

    /** Copies all that are whole below the folder; one that goes meanwhile belongs to nothing. */
    List<Manifest.FileNote> copyTo(Path folder) throws IOException {
        return copyNewTo(folder, Set.of());
    }

    /**
     * Copies those that were never copied.
     *
     * @param known their names as lists of copies have them; what a copying that was broken off left is copied anew
     */
    List<Manifest.FileNote> copyNewTo(Path folder, Set<String> known) throws IOException {
        var notes = new ArrayList<Manifest.FileNote>();
        if (!Files.isDirectory(path)) {
            return notes;
        }
        for (var part : names(path, FOLDER)) {
            for (var digest : names(path.resolve(part), DIGEST)) {
                var name = NAME + "/" + part + "/" + digest;
                if (!known.contains(name)) {
                    copy(part + "/" + digest, folder, notes);
                }
            }
        }
        return notes;
    }

    private void copy(String file, Path folder, List<Manifest.FileNote> notes) throws IOException {
        var name = NAME + "/" + file;
        var target = folder.resolve(name);
        try (var content = Files.newInputStream(path.resolve(file))) {
            makeRoom(folder.resolve(NAME), target);
            Files.deleteIfExists(target);
            notes.add(FileCopy.copy(content, target, name));
        } catch (NoSuchFileException gone) {
            if (Files.exists(path.resolve(file))) {
                throw gone;
            }
        }
    }

    private static void makeRoom(Path all, Path file) throws IOException {
        for (var folder : List.of(all, file.resolveSibling("."))) {
            if (!Files.exists(folder)) {
                FileCopy.createFolder(folder.normalize());
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

    /** Whether a name, or a line that begins with it, is that of the file of a document. */
    static boolean holds(String name) {
        return name.startsWith(NAME + "/");
    }

    /** Puts one file of a backup back, unless the same stands there; it gets its name when all of it is there. */
    void bringBack(Path backup, Manifest.FileNote note) throws IOException {
        var name = note.path().substring(NAME.length() + 1);
        var target = path.resolve(name);
        if (Files.exists(target) && FileCopy.note(target, note.path()).equals(note)) {
            return;
        }
        makeRoom(path, target);
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
