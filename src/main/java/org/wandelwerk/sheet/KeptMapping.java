package org.wandelwerk.sheet;

import java.util.List;

/**
 * The meaning of columns that was kept under a name, as people read it.
 *
 * @param kind the word of the lists that it is for
 * @param columns those that mean something
 * @param mayEdit whether the person at the desk may rename it and take it away
 */
public record KeptMapping(String kind, String name, List<Column> columns, boolean mayEdit) {

    /**
     * One column.
     *
     * @param label the key of what it means
     */
    public record Column(String heading, String label) {}

    public KeptMapping {
        columns = List.copyOf(columns);
    }
}
