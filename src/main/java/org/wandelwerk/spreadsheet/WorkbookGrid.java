package org.wandelwerk.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first sheet of a workbook that people see; the others and all hidden ones are named and not read. */
final class WorkbookGrid {

    static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final int MOST_NOTED = 20;

    private final List<GridLine> lines = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    private WorkbookGrid() {}

    static Grid read(byte[] bytes) {
        var grid = new WorkbookGrid();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), WITH_FORMATS)) {
            for (var sheet : workbook.getSheets().toList()) {
                grid.read(sheet);
            }
        } catch (UnreadableSheet e) {
            throw e;
        } catch (IOException e) {
            throw new UnreadableSheet(e);
        } catch (RuntimeException e) {
            // what is broken inside shows in many ways
            throw new UnreadableSheet(e);
        }
        return new Grid(grid.lines, grid.notes);
    }

    private void read(Sheet sheet) throws IOException {
        if (sheet.getVisibility() != SheetVisibility.VISIBLE) {
            note("spreadsheet.note.hidden", sheet.getName());
        } else if (lines.isEmpty()) {
            try (var rows = sheet.openStream()) {
                rows.takeWhile(_ -> lines.size() <= Grid.MOST_LINES).forEach(this::read);
            }
        } else {
            note("spreadsheet.note.other", sheet.getName());
        }
    }

    private void read(Row row) {
        var line = new GridLine(
                row.getRowNum(),
                Grid.trimmed(
                        row.stream().map(cell -> CellText.of(cell, this::note)).toList()));
        if (line.cells().size() > Grid.MOST_COLUMNS) {
            throw new UnreadableSheet("spreadsheet.refused.columns");
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private void note(String key, String of) {
        if (notes.size() < MOST_NOTED) {
            notes.add(key + "\t" + Grid.clean(of));
        }
    }
}
