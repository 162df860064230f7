package org.wandelwerk.place;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of the tables shipped with the product: a line of column names, then a line per row, fields apart by
 * semicolons.
 */
record CsvFile(List<Row> rows) {

    static CsvFile parse(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        var columns = List.of(lines.getFirst().split(";", -1));
        return new CsvFile(lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split(";", -1)))
                .toList());
    }

    private static Row row(List<String> columns, String[] fields) {
        if (fields.length != columns.size()) {
            throw new IllegalArgumentException(
                    "%d fields where %s are due: %s".formatted(fields.length, columns, String.join(";", fields)));
        }
        var row = new LinkedHashMap<String, String>();
        for (var i = 0; i < fields.length; i++) {
            row.put(columns.get(i), fields[i]);
        }
        return new Row(row);
    }

    /** One line by column names. */
    record Row(Map<String, String> fields) {

        String text(String column) {
            var text = optional(column);
            if (text == null) {
                throw new IllegalArgumentException("no " + column + " in " + fields);
            }
            return text;
        }

        /** The field, or null when it is empty. */
        @Nullable
        String optional(String column) {
            var text = fields.getOrDefault(column, "");
            return text.isEmpty() ? null : text;
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }
    }
}
