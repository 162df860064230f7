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
 */
public record FormerValues(String table, String owner, Collection<String> owners, List<String> columns) {

    public FormerValues {
        owners = List.copyOf(owners);
        columns = List.copyOf(columns);
    }

    public static FormerValues of(PersonId person, String table, String owner, String... columns) {
        return new FormerValues(table, owner, List.of(person.value().toString()), List.of(columns));
    }
}
