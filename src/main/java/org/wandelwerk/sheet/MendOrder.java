package org.wandelwerk.sheet;

import java.util.Map;
import java.util.Set;

/** What somebody typed into cells that were refused, and which lines are to be left out. */
public record MendOrder(int version, Map<CellPlace, String> cells, Set<Integer> leftOut) {

    public MendOrder {
        cells = Map.copyOf(cells);
        leftOut = Set.copyOf(leftOut);
    }
}
