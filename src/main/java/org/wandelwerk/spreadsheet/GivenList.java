package org.wandelwerk.spreadsheet;

import java.util.List;

/**
 * A list as it is given out: texts in the order of the fields, the headings first.
 *
 * @param name what the file is called, without its ending
 */
public record GivenList(String name, List<List<String>> rows) {

    public GivenList {
        rows = List.copyOf(rows);
    }
}
