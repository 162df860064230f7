package org.wandelwerk.sheet;

import java.util.ArrayList;
import java.util.List;
import org.wandelwerk.spreadsheet.GridLine;

/**
 * The columns of a list with what they may be.
 *
 * @param first the first lines as they stand in the file
 */
public record ColumnChoice(Intake intake, List<ListField> fields, List<List<String>> first, List<Integer> numbers) {

    private static final int MOST_SHOWN = 3;

    /** What stands in the first lines below a heading. */
    public String sample(int column) {
        var samples = new ArrayList<String>();
        for (int line = 0; line < first.size() && samples.size() < MOST_SHOWN; line++) {
            var cells = first.get(line);
            if (numbers.get(line) > intake.columns().headLine()
                    && column < cells.size()
                    && !cells.get(column).isEmpty()) {
                samples.add(cells.get(column));
            }
        }
        return String.join(" · ", samples);
    }

    public String letters(int column) {
        return GridLine.letters(column);
    }
}
