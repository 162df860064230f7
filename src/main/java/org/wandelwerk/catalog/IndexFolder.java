package org.wandelwerk.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the index lies: each building of it in a folder of its own, and a file that names the one that counts. What a
 * building that did not end left behind is taken away.
 */
record IndexFolder(Path home) {

    /** To be raised when entries lie in the index in another way: then it is built anew. */
    private static final int FORMAT = 9;

    private static final Pattern NAMED = Pattern.compile("(index-[0-9]+) " + FORMAT);

    private Path pointer() {
        return home.resolve("current");
    }

    private Path wish() {
        return home.resolve("reindex");
    }

    private Path begun() {
        return home.resolve("reindexing");
    }

    /** The folder that counts; empty when there is none of this format. */
    Optional<Path> current() throws IOException {
        if (!Files.isRegularFile(pointer())) {
            return Optional.empty();
        }
        var named = NAMED.matcher(Files.readString(pointer()).strip());
        return named.matches()
                ? Optional.of(home.resolve(named.group(1))).filter(Files::isDirectory)
                : Optional.empty();
    }

    /** A folder that is not there yet. */
    Path next() throws IOException {
        Files.createDirectories(home);
        var last = buildings().stream()
                .mapToLong(folder ->
                        Long.parseLong(String.valueOf(folder.getFileName()).substring("index-".length())))
                .max()
                .orElse(0);
        return home.resolve("index-" + (last + 1));
    }

    /** Lets a folder count from now on, also after a crash. */
    void choose(Path folder) throws IOException {
        var next = Files.writeString(home.resolve("next"), folder.getFileName() + " " + FORMAT + "\n");
        Files.move(next, pointer(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    void removeAllBut(Path kept) throws IOException {
        for (var folder : buildings()) {
            if (!folder.equals(kept)) {
                remove(folder);
            }
        }
    }

    private List<Path> buildings() throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> String.valueOf(file.getFileName()).matches("index-[0-9]{1,9}"))
                    .toList();
        }
    }

    static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Whether somebody wants it built anew. */
    boolean isMarked() {
        return Files.exists(wish()) || Files.exists(begun());
    }

    void mark() throws IOException {
        Files.createDirectories(home);
        Files.writeString(wish(), "");
    }

    /** Takes the wish up: it stands until it is fulfilled, and one that comes from now on is another. */
    void takeUp() throws IOException {
        if (Files.exists(wish())) {
            Files.move(wish(), begun(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The wish that was taken up is fulfilled. */
    void fulfil() throws IOException {
        Files.deleteIfExists(begun());
    }
}
