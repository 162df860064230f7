package org.wandelwerk.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wandelwerk.spreadsheet.Grid;
import org.wandelwerk.spreadsheet.GridLine;

/**
 * What stands above the columns of a list, and which field each of them is.
 *
 * @param headLine the number of the line with the headings; 0 when there is none
 * @param fields the name of the field of each column; empty for a column that is not read
 */
public record ListColumns(int headLine, List<String> headings, List<String> fields) {

    private static final int MOST_ABOVE = 30;

    public ListColumns {
        headings = List.copyOf(headings);
        fields = List.copyOf(fields);
    }

    /** The line among the first ones with the most headings that are known, else with the most cells. */
    static int headLine(Grid grid, Set<String> known) {
        return grid.lines().stream()
                .limit(MOST_ABOVE)
                .max(Comparator.<GridLine>comparingLong(line -> line.cells().stream()
                                .map(ListField::folded)
                                .filter(known::contains)
                                .count())
                        .thenComparingLong(line -> Math.min(2, line.filled()))
                        .thenComparingInt(line -> -line.number()))
                .map(GridLine::number)
                .orElse(0);
    }

    /** As a mapping of a former list has it, else by the words that the fields know. */
    static ListColumns proposed(
            int headLine, List<String> headings, ColumnReading.ListHeadings known, List<ColumnMapping> mappings) {
        var best = mappings.stream()
                .filter(mapping -> mapping.fits(headings))
                .findFirst()
                .map(mapping -> mapping.fields(headings))
                .orElseGet(() -> known.propose(headings));
        return new ListColumns(headLine, headings, best);
    }

    /** The same with other fields; each field is read from one column, the first. */
    ListColumns with(List<String> chosen) {
        var seen = new HashSet<String>();
        var fields = new ArrayList<String>();
        for (int column = 0; column < headings.size(); column++) {
            var field = column < chosen.size() ? chosen.get(column) : "";
            fields.add(seen.add(field) ? field : "");
        }
        return new ListColumns(headLine, headings, fields);
    }
}
