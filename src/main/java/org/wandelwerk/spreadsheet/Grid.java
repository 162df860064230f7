package org.wandelwerk.spreadsheet;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a file holds, as lines of texts.
 *
 * @param notes what a reader must know of the reading, each as the key of a text and what it tells of, behind a tab
 */
public record Grid(List<GridLine> lines, List<String> notes) {

    /** No present list has more; what has is refused whole and never cut. */
    static final int MOST_LINES = 5000;

    public static final int MOST_COLUMNS = 40;
    static final int LONGEST_CELL = 2000;

    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{Cntrl}&&[^\\n]]|\\p{Cs}|[\\u200B\\u200E\\u200F\\uFEFF]");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u202F\\u2007]+");

    public Grid {
        lines = lines.stream().filter(line -> !line.isEmpty()).toList();
        notes = List.copyOf(notes);
        if (lines.isEmpty()) {
            throw new UnreadableSheet("spreadsheet.refused.empty");
        }
        if (lines.size() > MOST_LINES) {
            throw new UnreadableSheet("spreadsheet.refused.lines");
        }
        if (lines.stream().anyMatch(line -> line.cells().size() > MOST_COLUMNS)) {
            throw new UnreadableSheet("spreadsheet.refused.columns");
        }
        if (lines.stream().flatMap(line -> line.cells().stream()).anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new UnreadableSheet("spreadsheet.refused.cell");
        }
    }

    /** A text of a cell without blanks that nobody sees, and without signs that no text holds. */
    static String clean(String cell) {
        if (isClean(cell)) {
            return cell;
        }
        var seen = UNSEEN.matcher(cell).replaceAll("");
        return BLANKS.matcher(seen).replaceAll(" ").strip();
    }

    /** Whether it is plainly so, as nearly all cells are: letters of Europe and usual signs, single blanks between. */
    private static boolean isClean(String cell) {
        var former = ' ';
        for (int i = 0; i < cell.length(); i++) {
            var sign = cell.charAt(i);
            if (sign == ' ' ? former == ' ' : !isUsual(sign)) {
                return false;
            }
            former = sign;
        }
        return cell.isEmpty() || former != ' ';
    }

    private static boolean isUsual(char sign) {
        return sign > ' ' && sign < '\u007F'
                || sign > '\u00A0' && sign <= '\u017F'
                || sign >= '\u2010' && sign <= '\u2026'
                || sign == '€';
    }

    /** Cells without the empty ones at the end. */
    static List<String> trimmed(List<String> cells) {
        var end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return List.copyOf(cells.subList(0, end));
    }
}
