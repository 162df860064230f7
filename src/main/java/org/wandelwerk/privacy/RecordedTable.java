package org.wandelwerk.privacy;

import java.util.List;
import org.wandelwerk.personal.RetentionClass;

/**
 * What is written down of one table: for how long its rows are kept, and which columns tell of people.
 *
 * @param name with its schema
 * @param personal the columns that tell of people
 * @param other all others
 */
record RecordedTable(String name, RetentionClass retention, List<String> personal, List<String> other) {

    public RecordedTable {
        personal = List.copyOf(personal);
        other = List.copyOf(other);
    }
}
