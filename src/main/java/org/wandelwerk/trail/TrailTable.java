package org.wandelwerk.trail;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.history.RecordPlace;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.trail.TrailColumn.Form;

/**
 * A table in which a record lies.
 *
 * @param name the table with its schema
 * @param owner the column that holds the id of the record
 * @param texts the beginning of the keys by which its columns are called
 * @param isPublic whether everybody may learn that something in it changed
 * @param readers what for the whole house lets read it beside reading the whole trail; empty for all who follow the
 *     record
 */
public record TrailTable(
        String name,
        String owner,
        String texts,
        TrailPart part,
        boolean isPublic,
        Set<Permission> readers,
        List<TrailColumn> columns) {

    public TrailTable {
        readers = Set.copyOf(readers);
        columns = List.copyOf(columns);
    }

    /** A table with a part of what everybody may read of the record. */
    public static TrailTable of(String name, String owner, String texts) {
        return new TrailTable(name, owner, texts, TrailPart.RECORD, true, Set.of(), List.of()).hidden(owner);
    }

    /** The table of the publications of a module, which are all made alike. */
    public static TrailTable publications(String name, String texts) {
        return of(name, "subject_id", texts).as(TrailPart.PUBLICATION).hidden("published_by", "published_at");
    }

    public TrailTable as(TrailPart other) {
        return new TrailTable(name, owner, texts, other, isPublic, readers, columns);
    }

    /** The same, for those who work here only. */
    public TrailTable inside() {
        return new TrailTable(name, owner, texts, part, false, readers, columns);
    }

    /** The same, for those alone who do what the permissions allow, as on the page that shows it. */
    public TrailTable readBy(Permission... permissions) {
        return new TrailTable(name, owner, texts, part, false, Set.of(permissions), columns);
    }

    public TrailTable texts(String... names) {
        return with(Form.TEXT, null, names);
    }

    public TrailTable words(String... names) {
        return with(Form.WORD, null, names);
    }

    /** A column whose words the house has elsewhere, by the beginning of their keys. */
    public TrailTable word(String column, String keys) {
        return with(Form.WORD, keys, column);
    }

    public TrailTable money(String... names) {
        return with(Form.MONEY, null, names);
    }

    public TrailTable moments(String... names) {
        return with(Form.MOMENT, null, names);
    }

    public TrailTable fields(String... names) {
        return with(Form.FIELDS, null, names);
    }

    /** Columns that hold tokens of an audience, one or several. */
    public TrailTable readers(String... names) {
        return with(Form.READERS, null, names);
    }

    /** A column that holds the codes of roles. */
    public TrailTable roles(String column) {
        return with(Form.READERS, ReaderNames.ROLES, column);
    }

    /** A column that says for which body, organisation or project something is, by its key alone. */
    public TrailTable scopes(String column) {
        return with(Form.READERS, ReaderNames.SCOPES, column);
    }

    public TrailTable hidden(String... names) {
        return with(Form.HIDDEN, null, names);
    }

    public TrailTable reference(String column, String kind) {
        return with(Form.REFERENCE, kind, column);
    }

    /** Where records taken over from elsewhere say whence. */
    public TrailTable origin() {
        return texts("origin_source", "origin_id", "origin_as_of");
    }

    private TrailTable with(Form form, @Nullable String kind, String... names) {
        var more = new ArrayList<>(columns);
        Arrays.stream(names)
                .filter(column -> column(column).isEmpty())
                .map(column -> new TrailColumn(column, form, kind))
                .forEach(more::add);
        return new TrailTable(name, owner, texts, part, isPublic, readers, more);
    }

    Optional<TrailColumn> column(String wanted) {
        return columns.stream().filter(column -> column.name().equals(wanted)).findFirst();
    }

    /** The key by which one row of the table is called. */
    public String rowKey() {
        return texts + "of." + name.substring(name.indexOf('.') + 1);
    }

    RecordPlace place() {
        return new RecordPlace(name, owner);
    }
}
