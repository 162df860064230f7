package org.wandelwerk.spreadsheet;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/** A cell of a workbook as people see it: days as 31.12.2026, numbers without groups and with a point. */
final class CellText {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    /** No number of a list is longer; an exponent of many digits would become as many zeros. */
    private static final int MOST_DIGITS = 400;

    private CellText() {}

    /** @param note takes what a reader must know of the reading: the key of a text, and what it tells of */
    static String of(@Nullable Cell cell, BiConsumer<String, String> note) {
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
            case FORMULA -> raw == null ? uncalculated(cell, note) : formula(cell, raw);
        };
    }

    private static String uncalculated(Cell cell, BiConsumer<String, String> note) {
        note.accept("spreadsheet.note.formula", cell.getAddress().toString());
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
}
