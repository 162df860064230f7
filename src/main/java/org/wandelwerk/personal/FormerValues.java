package org.wandelwerk.personal;

import java.util.Collection;
import java.util.List;
import org.wandelwerk.kernel.PersonId;

/**
 * Values that rows of a table had and that history must erase.
 *
 * @param table with its schema
 * @param owner the column that tells which rows are meant, by what stood in it
 * @param owners what stood there
 * @param columns those that are erased
 * @param isWithin whether it is enough that a longer text held one of them, in large letters or small
 */
public record FormerValues(
        String table, String owner, Collection<String> owners, List<String> columns, boolean isWithin) {

    public FormerValues(String table, String owner, Collection<String> owners, List<String> columns) {
        this(table, owner, owners, columns, false);
    }

    public FormerValues {
        owners = List.copyOf(owners);
        columns = List.copyOf(columns);
    }

    /** What a column of words held wherever one of the names stood in it. */
    public static FormerValues naming(Collection<String> names, String table, String column) {
        return new FormerValues(table, column, names, List.of(column), true);
    }

    public static FormerValues of(PersonId person, String table, String owner, String... columns) {
        return new FormerValues(table, owner, List.of(person.value().toString()), List.of(columns));
    }
}
