package org.wandelwerk.privacy;

import java.util.List;
import java.util.Map;
import org.wandelwerk.personal.RetentionClass;

/**
 * What is written down of one table: for how long its rows are kept, and which columns tell of people.
 *
 * @param name with its schema
 * @param personal the columns that tell of people
 * @param own the columns that end before their row does, each with its class
 * @param other all others
 */
record RecordedTable(
        String name,
        RetentionClass retention,
        List<String> personal,
        Map<String, RetentionClass> own,
        List<String> other) {

    public RecordedTable {
        personal = List.copyOf(personal);
        own = Map.copyOf(own);
        other = List.copyOf(other);
    }

    /** For how long a column that tells of people is kept. */
    RetentionClass of(String column) {
        return own.getOrDefault(column, retention);
    }

    /** The columns of a class that tell of people. */
    List<String> personal(RetentionClass one) {
        return personal.stream().filter(column -> of(column) == one).toList();
    }
}
