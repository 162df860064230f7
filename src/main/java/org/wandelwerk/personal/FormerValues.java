package org.wandelwerk.personal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PersonId;

/**
 * Values that rows of a table had and that history must erase.
 *
 * @param table with its schema
 * @param owner the column that tells which rows are meant, by what stood in it
 * @param owners what stood there
 * @param columns those that are erased
 * @param meant which texts are meant among those that held one of them somewhere, in large letters or small;
 *     {@code null} where the whole value must be one of them
 */
public record FormerValues(
        String table,
        String owner,
        Collection<String> owners,
        List<String> columns,
        @Nullable Predicate<String> meant) {

    public FormerValues(String table, String owner, Collection<String> owners, List<String> columns) {
        this(table, owner, owners, columns, null);
    }

    public FormerValues {
        owners = List.copyOf(owners);
        columns = List.copyOf(columns);
    }

    /**
     * What a column of words held wherever one of the names stood in it and the text is meant, which is asked in the
     * same way as of the rows themselves.
     */
    public static FormerValues naming(Collection<String> names, Predicate<String> meant, String table, String column) {
        return new FormerValues(table, column, names, List.of(column), meant);
    }

    /** What columns of some rows held, of a table whose key is called {@code id}. */
    public static FormerValues ofRows(String table, Collection<UUID> rows, String... columns) {
        return new FormerValues(table, "id", rows.stream().map(UUID::toString).toList(), List.of(columns));
    }

    public static FormerValues of(PersonId person, String table, String owner, String... columns) {
        return new FormerValues(table, owner, List.of(person.value().toString()), List.of(columns));
    }
}
