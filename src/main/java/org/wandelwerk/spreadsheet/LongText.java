package org.wandelwerk.spreadsheet;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a long table of texts apart by semicolons, commas or tabs. */
final class LongText implements LongLines {

    private static final char MARKER = '\uFEFF';

    private final CsvReader<CsvRecord> reader;
    private final CloseableIterator<CsvRecord> records;

    LongText(Path file, TableForm form) throws IOException {
        var charset = form.charset() == null ? charset(file) : form.charset();
        var beginning = beginning(file, charset);
        var given = form.separator();
        this.reader = CsvReader.builder()
                .fieldSeparator(given == null ? CsvGrid.toldOrCommon(beginning) : given)
                .maxBufferSize(LONGEST_CELL * 2)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text(file, charset));
        this.records = reader.iterator();
    }

    @Override
    public boolean hasNext() {
        try {
            return records.hasNext();
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableSheet(e);
        }
    }

    @Override
    public GridLine next() {
        try {
            return CsvGrid.line(records.next());
        } catch (CsvParseException | UncheckedIOException e) {
            throw new UnreadableSheet(e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no UTF-8 as a whole is read as old office programs write it. */
    private static Charset charset(Path file) throws IOException {
        var piece = CharBuffer.allocate(CsvGrid.SAMPLE);
        try (var strict = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
            while (strict.read(piece) >= 0) {
                piece.clear();
            }
            return StandardCharsets.UTF_8;
        } catch (CharacterCodingException _) {
            return CsvGrid.WINDOWS;
        }
    }

    private static String beginning(Path file, Charset charset) throws IOException {
        var piece = new char[CsvGrid.SAMPLE];
        try (var text = text(file, charset)) {
            var length = text.read(piece);
            var beginning = new String(piece, 0, Math.max(0, length));
            if (beginning.indexOf('\0') >= 0) {
                throw new UnreadableSheet("spreadsheet.refused.unreadable");
            }
            return beginning;
        }
    }

    /** The text without the mark of its signs. */
    private static Reader text(Path file, Charset charset) throws IOException {
        var text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset));
        text.mark(1);
        if (text.read() != MARKER) {
            text.reset();
        }
        return text;
    }
}
