package org.wandelwerk.reference;

import java.util.List;

/**
 * What reading a file came to, in lines.
 *
 * @param removed operations of the collection of which the file no longer tells
 * @param refused lines that are left out
 * @param withheld lines of which the beneficiary is not stored
 * @param cells the first of the cells because of which lines are left out
 */
public record LoadTally(
        int added, int changed, int same, int removed, int refused, int withheld, List<RefusedCell> cells) {

    /** So many refused cells are told and kept. */
    static final int MOST_CELLS = 1000;

    public LoadTally {
        cells = List.copyOf(cells);
    }

    int told() {
        return added + changed + same;
    }
}
