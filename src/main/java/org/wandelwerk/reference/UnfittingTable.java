package org.wandelwerk.reference;

import java.util.List;
import org.wandelwerk.kernel.Refused;

/** A table has not the headings that its mapping names. */
final class UnfittingTable extends Refused {

    private final List<String> missing;

    UnfittingTable(List<String> missing) {
        super("reference.refused.headings");
        this.missing = List.copyOf(missing);
    }

    /** Those that stand nowhere, or twice, in the line that has most of them. */
    List<String> missing() {
        return missing;
    }
}
