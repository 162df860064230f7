package org.wandelwerk.personal;

import java.util.List;

/** How many records were deleted, and which of their values history must erase. */
public record GivenUp(int records, List<FormerValues> values) {

    /** Of records without history. */
    public static GivenUp unrecorded(int records) {
        return new GivenUp(records, List.of());
    }
}
