package org.wandelwerk.spreadsheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table too long to be kept: one line after the other is read, each of which is forgotten when it was taken. */
public final class LongTable implements AutoCloseable {

    /** No list of operations that is published in one file has more. */
    public static final int MOST_LINES = 500_000;

    /** The longest file of texts in bytes; what an office program packed may be a tenth of it. */
    public static final long MOST_BYTES = 500L * 1024 * 1024;

    private static final int PACKED = 10;
    private static final int BEGINNING = 4;

    private final LongLines lines;
    private int count;

    private LongTable(LongLines lines) {
        this.lines = lines;
    }

    /** @throws UnreadableSheet when it is no table, or a larger one than is read */
    public static LongTable open(Path file, TableForm form) {
        return new LongTable(lines(file, form));
    }

    /**
     * The next line in which something stands, in the order of the file; {@code null} at its end. Where each line is an
     * object of JSON, the first line given has the number 0 and holds the names that were asked for.
     *
     * @throws UnreadableSheet when what comes is no table, or a larger one than is read
     */
    public @Nullable GridLine next() {
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
                return line;
            }
        }
        return null;
    }

    @Override
    public void close() {
        lines.close();
    }

    /** Gives all lines to the taker, as {@link #next} gives them. */
    public static void read(Path file, TableForm form, Consumer<GridLine> taker) {
        try (var table = open(file, form)) {
            for (var line = table.next(); line != null; line = table.next()) {
                taker.accept(line);
            }
        }
    }

    private static LongLines lines(Path file, TableForm form) {
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
