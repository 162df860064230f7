package org.wandelwerk.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/** Reads tables too long to be kept: one line after the other, each of which is forgotten when it was taken. */
public final class LongTable {

    /** No list of operations that is published in one file has more. */
    public static final int MOST_LINES = 500_000;

    /** The longest file of texts in bytes; what an office program packed may be a tenth of it. */
    public static final long MOST_BYTES = 500L * 1024 * 1024;

    private static final int PACKED = 10;
    private static final int BEGINNING = 4;

    private LongTable() {}

    /**
     * Gives all lines in which something stands to the taker, in the order of the file. Where each line is an object of
     * JSON, the first line given has the number 0 and holds the names that were asked for.
     *
     * @throws UnreadableSheet when it is no table, or a larger one than is read
     */
    public static void read(Path file, TableForm form, Consumer<GridLine> taker) {
        try (var lines = open(file, form)) {
            var count = 0;
            while (lines.hasNext()) {
                var line = lines.next();
                count++;
                if (count > MOST_LINES) {
                    throw new UnreadableSheet("spreadsheet.refused.long-lines");
                }
                if (line.cells().size() > Grid.MOST_COLUMNS) {
                    throw new UnreadableSheet("spreadsheet.refused.columns");
                }
                if (!line.isEmpty()) {
                    taker.accept(line);
                }
            }
        }
    }

    private static LongLines open(Path file, TableForm form) {
        try (var stream = Files.newInputStream(file)) {
            var size = Files.size(file);
            var beginning = stream.readNBytes(BEGINNING);
            if (beginning.length == 0) {
                throw new UnreadableSheet("spreadsheet.refused.empty");
            }
            if (GridReading.begins(beginning, GridReading.OLE)) {
                throw new UnreadableSheet("spreadsheet.refused.old");
            }
            var isPacked = GridReading.begins(beginning, GridReading.ZIP);
            if (size > (isPacked ? MOST_BYTES / PACKED : MOST_BYTES)) {
                throw new UnreadableSheet("spreadsheet.refused.long-size");
            }
            if (isPacked) {
                return new LongWorkbook(Files.readAllBytes(file));
            }
            return isJson(file) ? new LongJson(file, form.names()) : new LongText(file, form);
        } catch (IOException e) {
            throw new UnreadableSheet(e);
        }
    }

    private static boolean isJson(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".jsonl") || name.endsWith(".ndjson");
    }
}
