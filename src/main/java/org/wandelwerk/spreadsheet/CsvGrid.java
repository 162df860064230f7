package org.wandelwerk.spreadsheet;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a list of texts apart by semicolons, commas or tabs, in UTF-8 or as old office programs write it. */
final class CsvGrid {

    static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char[] SEPARATORS = {';', ',', '\t'};
    static final int SAMPLE = 10_000;
    private static final String GUARDED = "=+-@";
    private static final int MARKER = 0xFEFF;
    private static final int NO_SIGN = 0xFFFD;

    private CsvGrid() {}

    static Grid read(byte[] bytes) {
        var text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new UnreadableSheet("spreadsheet.refused.unreadable");
        }
        var told = text.matches("(?s)sep=.\\R.*") ? text.charAt("sep=".length()) : 0;
        var separator = told == 0 ? separator(text) : told;
        var lines = new ArrayList<GridLine>();
        try (var records = CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (var record : records) {
                if (lines.size() > Grid.MOST_LINES) {
                    throw new UnreadableSheet("spreadsheet.refused.lines");
                }
                if (told == 0 || record.getStartingLineNumber() > 1) {
                    lines.add(line(record));
                }
            }
        } catch (IOException | CsvParseException e) {
            throw new UnreadableSheet(e);
        }
        return new Grid(lines, List.of());
    }

    static GridLine line(CsvRecord record) {
        return new GridLine(
                Math.toIntExact(record.getStartingLineNumber()),
                Grid.trimmed(record.getFields().stream()
                        .map(Grid::clean)
                        .map(CsvGrid::withoutGuard)
                        .toList()));
    }

    /** The sign that keeps office programs from taking a text for a formula. */
    private static String withoutGuard(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && GUARDED.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }

    /** What is no UTF-8 is read as old office programs write it. */
    private static String text(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(NO_SIGN) >= 0) {
            return new String(bytes, WINDOWS);
        }
        return !text.isEmpty() && text.charAt(0) == MARKER ? text.substring(1) : text;
    }

    /** The one that the first line tells, or else the most common. */
    static char toldOrCommon(String text) {
        return text.matches("(?s)sep=.\\R.*") ? text.charAt("sep=".length()) : separator(text);
    }

    /** The one that stands most often outside of quotes. */
    private static char separator(String text) {
        var sample = text.substring(0, Math.min(SAMPLE, text.length())).replaceAll("\"[^\"]*\"", "");
        var best = SEPARATORS[0];
        for (var one : SEPARATORS) {
            if (count(sample, one) > count(sample, best)) {
                best = one;
            }
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }
}
