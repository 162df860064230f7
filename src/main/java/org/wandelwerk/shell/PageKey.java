package org.wandelwerk.shell;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What tells one shared answer from another.
 *
 * @param day the day on which it was made, because pages say what is ahead
 */
record PageKey(String address, @Nullable String query, Theme theme, LocalDate day) {

    /** About the memory that it takes. */
    int weight() {
        return 2 * (address.length() + (query == null ? 0 : query.length()));
    }
}
