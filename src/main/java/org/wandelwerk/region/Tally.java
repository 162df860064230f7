package org.wandelwerk.region;

import org.wandelwerk.kernel.Change;

/** How many records of a kind were new, changed, the same, kept as people published them here, or refused. */
record Tally(int added, int changed, int same, int kept, int refused) {

    static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(
                added + other.added,
                changed + other.changed,
                same + other.same,
                kept + other.kept,
                refused + other.refused);
    }

    Tally plus(Change change) {
        return switch (change) {
            case NEW -> plus(new Tally(1, 0, 0, 0, 0));
            case CHANGED -> plus(new Tally(0, 1, 0, 0, 0));
            case SAME -> plus(new Tally(0, 0, 1, 0, 0));
            case KEPT -> plus(new Tally(0, 0, 0, 1, 0));
        };
    }
}
