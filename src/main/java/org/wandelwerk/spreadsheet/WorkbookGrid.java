package org.wandelwerk.spreadsheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook that people see; the others and all hidden ones are named and not read. */
final class WorkbookGrid {

    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final int MOST_NOTED = 20;

    /** No number of a list is longer; an exponent of many digits would become as many zeros. */
    private static final int MOST_DIGITS = 400;

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
                row.getRowNum(), Grid.trimmed(row.stream().map(this::text).toList()));
        if (line.cells().size() > Grid.MOST_COLUMNS) {
            throw new UnreadableSheet("spreadsheet.refused.columns");
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
    }

    private String text(@Nullable Cell cell) {
        if (cell == null) {
            return "";
        }
        var raw = cell.getRawValue();
        return switch (cell.getType()) {
            case EMPTY -> "";
            case STRING -> Grid.clean(cell.getText());
            case ERROR -> raw == null ? "#" : Grid.clean(raw);
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "ja" : "nein";
            case NUMBER -> number(cell, cell.asNumber());
            case FORMULA -> raw == null ? uncalculated(cell) : formula(cell, raw);
        };
    }

    private String uncalculated(Cell cell) {
        note("spreadsheet.note.formula", cell.getAddress().toString());
        return "";
    }

    /** What the program that wrote the file has calculated; nothing is calculated here. */
    private static String formula(Cell cell, String raw) {
        return raw.matches("-?\\d+(\\.\\d+)?(E[+-]?\\d+)?") ? number(cell, new BigDecimal(raw)) : Grid.clean(raw);
    }

    private static String number(Cell cell, BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new UnreadableSheet("spreadsheet.refused.cell");
        }
        var format = String.valueOf(cell.getDataFormatString()).toLowerCase(Locale.ROOT);
        var isDate = cell.getDataFormatString() != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "").matches(".*[dy].*");
        if (isDate && cell.getType() == CellType.NUMBER) {
            return DAY.format(cell.asDate());
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private void note(String key, String of) {
        if (notes.size() < MOST_NOTED) {
            notes.add(key + "\t" + Grid.clean(of));
        }
    }
}
