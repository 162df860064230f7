package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;

/** What the server writes about itself, with three older files kept. */
record ServerLog(Path file) {

    private static final long FULL = 5_000_000;
    private static final int KEPT = 3;
    private static final int LINES_SHOWN = 20;

    /** Begins a new file when this one is long; only while no server writes it. */
    void rotate() throws IOException {
        if (!Files.exists(file) || Files.size(file) < FULL) {
            return;
        }
        for (var number = KEPT; number > 0; number--) {
            var younger = number == 1 ? file : older(number - 1);
            if (Files.exists(younger)) {
                Files.move(younger, older(number), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** The last lines, for the message about a server that does not start. */
    String tail() throws IOException {
        if (!Files.exists(file)) {
            return "there is no log";
        }
        var last = new ArrayDeque<String>();
        try (var lines = Files.lines(file)) {
            lines.forEach(line -> {
                last.add(line);
                if (last.size() > LINES_SHOWN) {
                    last.remove();
                }
            });
        }
        return String.join(System.lineSeparator(), last);
    }

    /** Whether the last start found processes of a killed server. */
    boolean tellsOfOrphans() throws IOException {
        return tail().contains("is still in use");
    }

    private Path older(int number) {
        return file.resolveSibling(file.getFileName() + "." + number);
    }
}
