package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What is wrong with a file; collected, so that one reading tells everything. */
final class Findings {

    private static final int MOST = 1000;

    private final Set<Remark> refused = new LinkedHashSet<>();
    private final List<Remark> warnings = new ArrayList<>();

    /** Because a file may be wrong in a million places, those behind the thousandth are not kept. */
    void refuse(Spot spot, String value, String reason) {
        if (refused.size() < MOST) {
            refused.add(new Remark(spot, value, reason));
        }
    }

    void warn(Spot spot, String value, String reason) {
        if (warnings.size() < MOST) {
            warnings.add(new Remark(spot, value, reason));
        }
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    List<Remark> refused() {
        return List.copyOf(refused);
    }

    List<Remark> warnings() {
        return List.copyOf(warnings);
    }
}
