package org.wandelwerk.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.history.Entry;
import org.wandelwerk.history.Operation;
import org.wandelwerk.trail.TrailColumn.Form;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** What one entry says of the columns of its table, before anybody looked up what it points to. */
record EntryReading(Entry entry, TrailTable table, JsonNode before, JsonNode after) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    /**
     * A field that differs.
     *
     * @param texts the beginning of the key by which it is called
     */
    record Field(TrailColumn column, String texts, String name, JsonNode before, JsonNode after) {}

    static EntryReading of(Entry entry, TrailTable table) {
        return new EntryReading(entry, table, read(entry.before()), read(entry.after()));
    }

    private static JsonNode read(@Nullable String json) {
        return json == null ? MissingNode.getInstance() : MAPPER.readTree(json);
    }

    /** What can be erased stands in a shell that says whether it still can be read. */
    private static JsonNode side(JsonNode row, TrailColumn column) {
        var value = row.path(column.name());
        return value.has("clear") ? value.path("clear") : value;
    }

    static boolean isErased(JsonNode value) {
        return value.isObject() && value.size() == 1 && value.has("digest");
    }

    static boolean isBlank(JsonNode value) {
        return value.isMissingNode()
                || value.isNull()
                || value.isArray() && value.isEmpty()
                || value.isString() && value.asString().isEmpty();
    }

    private static boolean differ(JsonNode before, JsonNode after) {
        return !(isBlank(before) && isBlank(after)) && !before.equals(after);
    }

    List<Field> fields(String draftTexts) {
        return table.columns().stream()
                .filter(column -> column.form() != Form.HIDDEN && !isDeed(column))
                .flatMap(column -> fields(column, draftTexts))
                .toList();
    }

    /** What differs in columns that the line of time leaves out: audiences, versions, who changed it, former texts. */
    List<Field> beside() {
        var told = table.columns().stream()
                .filter(column -> column.form() != Form.HIDDEN)
                .map(TrailColumn::name)
                .toList();
        var names = new TreeSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names.stream()
                .filter(name -> !told.contains(name) && !name.equals(table.owner()))
                .map(name -> new TrailColumn(name, Form.TEXT, null))
                .flatMap(column -> fields(column, ""))
                .toList();
    }

    private Stream<Field> fields(TrailColumn column, String draftTexts) {
        var left = side(before, column);
        var right = side(after, column);
        if (!differ(left, right)) {
            return Stream.empty();
        }
        return column.form() == Form.FIELDS && !isErased(left) && !isErased(right)
                ? inner(column, draftTexts, left, right)
                : Stream.of(new Field(column, table.texts(), column.name(), left, right));
    }

    private static Stream<Field> inner(TrailColumn column, String draftTexts, JsonNode left, JsonNode right) {
        var names = new TreeSet<>(left.propertyNames());
        names.addAll(right.propertyNames());
        return names.stream()
                .filter(name -> differ(left.path(name), right.path(name)))
                .map(name -> new Field(column, draftTexts, name, left.path(name), right.path(name)));
    }

    private boolean isDeed(TrailColumn column) {
        return table.part() == TrailPart.DEED && column.form() == Form.WORD;
    }

    /** The key of what somebody did, when the row names it. */
    String deed() {
        return table.columns().stream()
                .filter(column -> isDeed(column) && entry.operation() == Operation.INSERTED)
                .map(column -> table.texts() + column.name() + "."
                        + side(after, column).asString(""))
                .findFirst()
                .orElse("");
    }

    /** The column that says which row it is, if it is one of several and stayed as it was. */
    Optional<Field> about() {
        return entry.operation() == Operation.UPDATED && !table.owner().equals("id")
                ? table.columns().stream()
                        .filter(column -> column.form() != Form.HIDDEN)
                        .findFirst()
                        .map(column -> new Field(
                                column, table.texts(), column.name(), side(before, column), side(after, column)))
                        .filter(field -> field.before().equals(field.after()) && !isBlank(field.after()))
                : Optional.empty();
    }

    /** All things of a kind that the fields point to. */
    static List<UUID> references(Stream<Field> fields, String kind) {
        var ids = new ArrayList<UUID>();
        fields.filter(field -> kind.equals(field.column().kind())).forEach(field -> {
            id(field.before()).ifPresent(ids::add);
            id(field.after()).ifPresent(ids::add);
        });
        return ids;
    }

    static Optional<UUID> id(JsonNode value) {
        return value.isString() ? RecordKey.id(value.asString()) : Optional.empty();
    }
}
