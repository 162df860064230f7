package org.wandelwerk.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a sheet with its cells as people see them.
 *
 * @param number its number in the file, from 1
 */
public record GridLine(int number, List<String> cells) {

    private static final int LETTERS = 26;

    public GridLine {
        cells = List.copyOf(cells);
    }

    /** The text of a cell, empty where the line has ended. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }

    /** The same with another text in one cell. */
    public GridLine with(int column, String text) {
        var more = new ArrayList<>(cells);
        while (more.size() <= column) {
            more.add("");
        }
        more.set(column, text);
        return new GridLine(number, more);
    }

    public boolean isEmpty() {
        return cells.stream().allMatch(String::isEmpty);
    }

    public long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).distinct().count();
    }

    /** What a spreadsheet calls the column: A, B, … Z, AA. */
    public static String letters(int column) {
        var rest = column % LETTERS;
        return (column < LETTERS ? "" : letters(column / LETTERS - 1)) + (char) ('A' + rest);
    }
}
