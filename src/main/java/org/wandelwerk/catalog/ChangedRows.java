package org.wandelwerk.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wandelwerk.history.Entry;

/**
 * What changes may touch: every id in a changed row, with the schema of its table, as in {@code project/0b0e…}. More
 * than was touched may be named, for making an entry anew changes nothing.
 */
record ChangedRows(Set<String> rows, Set<String> schemas) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    static ChangedRows of(Collection<Entry> entries) {
        var rows = new HashSet<String>();
        var schemas = new HashSet<String>();
        for (var entry : entries) {
            var schema = entry.table().substring(0, entry.table().indexOf('.'));
            schemas.add(schema);
            Stream.of(Stream.of(entry.row()), Stream.ofNullable(entry.before()), Stream.ofNullable(entry.after()))
                    .flatMap(part -> part)
                    .flatMap(text -> ID.matcher(text).results())
                    .forEach(id -> rows.add(schema + "/" + id.group()));
        }
        return new ChangedRows(rows, schemas);
    }

    Set<UUID> of(String schema) {
        return rows.stream()
                .filter(row -> row.startsWith(schema + "/"))
                .map(row -> UUID.fromString(row.substring(schema.length() + 1)))
                .collect(Collectors.toSet());
    }
}
