package org.wandelwerk.sheet;

import java.util.Map;
import java.util.Set;

/** What somebody typed into cells that were refused, and which lines are to be left out. */
public record MendOrder(int version, Map<Cell, String> cells, Set<Integer> leftOut) {

    public MendOrder {
        cells = Map.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
    }

    /**
     * Where a cell stands.
     *
     * @param line the number of its line in the file
     * @param column its place in the line, from 0
     */
    public record Cell(int line, int column) {}
}
