package org.wandelwerk.spreadsheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/** Writes lists as files: each cell is a text, which no office program takes for a formula. */
public final class SheetWriting {

    private static final Pattern FORMULA = Pattern.compile("^[=+\\-@\\t\\r]");
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\";\\r\\n]|^\\s|\\s$");
    static final String MARKER = "\uFEFF";
    private static final int NARROWEST = 12;
    private static final int WIDEST = 50;

    private SheetWriting() {}

    public static byte[] workbook(GivenList list) {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new Workbook(bytes, "Wandelwerk", "1.0")) {
            var sheet = workbook.newWorksheet(list.name());
            for (int row = 0; row < list.rows().size(); row++) {
                var cells = list.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    sheet.value(row, column, cells.get(column));
                }
            }
            var head = list.rows().getFirst();
            for (int column = 0; column < head.size(); column++) {
                sheet.width(column, width(list.rows(), column));
            }
            sheet.range(0, 0, 0, head.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static int width(List<List<String>> rows, int column) {
        var longest =
                rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
        return Math.clamp(longest, NARROWEST, WIDEST);
    }

    /** As office programs in German open it: semicolons, and a mark that it is UTF-8. */
    public static byte[] csv(GivenList list) {
        return list.rows().stream()
                .map(row -> row.stream().map(SheetWriting::cell).collect(Collectors.joining(";", "", "\r\n")))
                .collect(Collectors.joining("", MARKER, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    static String cell(String text) {
        var safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
