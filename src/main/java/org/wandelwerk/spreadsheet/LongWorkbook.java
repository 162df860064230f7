package org.wandelwerk.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** The lines of the first sheet of a workbook that people see. */
final class LongWorkbook implements LongLines {

    /** The packed parts of a workbook of half a million lines. */
    private static final long MOST_UNPACKED = 1024L * 1024 * 1024;

    private final ReadableWorkbook workbook;
    private final Stream<Row> opened;
    private final Iterator<Row> rows;

    LongWorkbook(byte[] bytes) throws IOException {
        UnpackedSize.check(bytes, MOST_UNPACKED);
        this.workbook = workbook(bytes);
        this.opened = rows(workbook);
        this.rows = opened.iterator();
    }

    private static ReadableWorkbook workbook(byte[] bytes) throws IOException {
        try {
            return new ReadableWorkbook(new ByteArrayInputStream(bytes), WorkbookGrid.WITH_FORMATS);
        } catch (RuntimeException e) {
            throw new UnreadableSheet(e);
        }
    }

    private static Stream<Row> rows(ReadableWorkbook workbook) throws IOException {
        var sheet = sheet(workbook).orElseThrow(() -> new UnreadableSheet("spreadsheet.refused.empty"));
        try {
            return sheet.openStream();
        } catch (RuntimeException e) {
            throw new UnreadableSheet(e);
        }
    }

    private static Optional<Sheet> sheet(ReadableWorkbook workbook) {
        try {
            return workbook.getSheets()
                    .filter(one -> one.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst();
        } catch (RuntimeException e) {
            throw new UnreadableSheet(e);
        }
    }

    @Override
    public boolean hasNext() {
        try {
            return rows.hasNext();
        } catch (RuntimeException e) {
            // what is broken inside shows in many ways
            throw new UnreadableSheet(e);
        }
    }

    @Override
    public GridLine next() {
        try {
            var row = rows.next();
            return new GridLine(
                    row.getRowNum(),
                    Grid.trimmed(row.stream()
                            .map(cell -> CellText.of(cell, (_, _) -> {}))
                            .toList()));
        } catch (RuntimeException e) {
            throw new UnreadableSheet(e);
        }
    }

    @Override
    public void close() {
        try {
            opened.close();
            workbook.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
