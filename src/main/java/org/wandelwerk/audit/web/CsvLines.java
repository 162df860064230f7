package org.wandelwerk.audit.web;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.shell.Frame;

/** Tables by RFC 4180, in which office programs find no formula. */
final class CsvLines {

    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r]");
    private static final Pattern TO_BE_QUOTED = Pattern.compile("[\",;\\r\\n]|^\\s|\\s$");

    private CsvLines() {}

    /** The last row of a file that is not whole, so that nobody takes it for whole. */
    static List<String> cut(Frame frame, int most, int columns) {
        return Stream.concat(Stream.of(frame.text("audit.file.cut", most)), Stream.generate(() -> ""))
                .limit(columns)
                .toList();
    }

    static String of(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(CsvLines::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static String cell(String text) {
        var safe = FORMULA.matcher(text).find() ? "'" + text : text;
        return TO_BE_QUOTED.matcher(safe).find() ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
