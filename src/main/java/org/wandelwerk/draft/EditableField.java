package org.wandelwerk.draft;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;

/**
 * One field of the form of a kind.
 *
 * @param name the last part of the key of its texts
 * @param usual who reads it unless an editor chose otherwise
 * @param columns the parts of each row; none of a field that has no rows
 */
public record EditableField(
        String name,
        FieldForm form,
        boolean isRequired,
        FieldAudience usual,
        List<FieldOption> options,
        List<EditableField> columns) {

    /** A note beside every record, which nobody outside ever reads. */
    static final EditableField NOTE =
            new EditableField("internal", FieldForm.TEXT, false, FieldAudience.OFFICE, List.of(), List.of());

    public EditableField {
        options = List.copyOf(options);
        columns = List.copyOf(columns);
    }

    public static EditableField required(String name, FieldForm form) {
        return new EditableField(name, form, true, FieldAudience.PUBLIC, List.of(), List.of());
    }

    public static EditableField optional(String name, FieldForm form) {
        return new EditableField(name, form, false, FieldAudience.PUBLIC, List.of(), List.of());
    }

    /** Several things, each of which has these parts. */
    public static EditableField rows(String name, EditableField... columns) {
        return new EditableField(name, FieldForm.ROWS, false, FieldAudience.PUBLIC, List.of(), List.of(columns));
    }

    /** One of a few that the house names by its texts. */
    public static EditableField choice(String name, Enum<?>... values) {
        var options = Arrays.stream(values)
                .map(value -> new FieldOption(value.name(), null))
                .toList();
        return new EditableField(name, FieldForm.CHOICE, true, FieldAudience.PUBLIC, options, List.of());
    }

    /** The same field, filled from these. */
    public EditableField of(List<FieldOption> from) {
        return new EditableField(name, form, isRequired, usual, from, columns);
    }

    /**
     * The same field for a record that has these values: what was chosen stays, also when nobody could choose it any
     * more because it is not public now, and has no name then.
     */
    EditableField keeping(List<String> values) {
        var kept = values.stream()
                .filter(value -> option(value).isEmpty())
                .map(value -> new FieldOption(value, null))
                .toList();
        return kept.isEmpty()
                ? this
                : of(Stream.concat(options.stream(), kept.stream()).toList());
    }

    /** Whether what it is chosen from are given values, of which some may not be there any more. */
    boolean isOffered() {
        return form == FieldForm.CHOICE || form == FieldForm.CHOICES;
    }

    public boolean isNote() {
        return !usual.isPublic();
    }

    /** Whether it is filled from a few that are given, and not typed. */
    public boolean isChosen() {
        return form == FieldForm.CHOICE || form == FieldForm.CHOICES || isOfRecords();
    }

    /** Whether it names records, which are looked for and not offered one by one. */
    public boolean isOfRecords() {
        return form == FieldForm.RECORDS;
    }

    /** Whether a value that is chosen is a record of the house, and no word of its texts. */
    public boolean namesRecord(String value) {
        return isOfRecords() || isOffered() && FieldForm.RECORDS.accepts(value);
    }

    /** Whether an editor may keep it from the public: what a record cannot be without is public with it. */
    public boolean canBeKept() {
        return !isRequired;
    }

    /** What the house calls what is chosen; {@code null} when a text does, or nobody knows it. */
    public @Nullable Text nameOf(String value) {
        return option(value).map(FieldOption::name).orElse(null);
    }

    /** The day that tells what is chosen from others of its name; {@code null} when none does. */
    public @Nullable PartialDate dateOf(String value) {
        return option(value).map(FieldOption::date).orElse(null);
    }

    private Optional<FieldOption> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    public boolean hasRows() {
        return form == FieldForm.ROWS;
    }

    /** The key of what is wrong with the typed text, in rows of the first mistake; {@code null} when nothing is. */
    public @Nullable String mistake(String typed) {
        if (typed.isEmpty()) {
            return isRequired ? "draft.mistake.missing" : null;
        }
        if (typed.length() > form.longest()) {
            return "draft.mistake.long";
        }
        if (hasRows()) {
            return new TypedValues(Map.of(name, typed))
                    .rows(name).stream().flatMap(this::mistakes).findFirst().orElse(null);
        }
        return form.accepts(typed) && offers(typed) ? null : "draft.mistake." + form.word();
    }

    private Stream<String> mistakes(TypedValues row) {
        return columns.stream().flatMap(column -> Stream.ofNullable(column.mistake(row.of(column.name()))));
    }

    private boolean offers(String typed) {
        return switch (form) {
            case CHOICE, CHOICES ->
                Arrays.stream(typed.split("\n", -1))
                        .allMatch(one -> options.stream()
                                .anyMatch(option -> option.value().equals(one)));
            case LINE, TEXT, DATE, YEAR, NUMBER, EUROS, LINK, LINKS, LINES, RECORDS, ROWS -> true;
        };
    }
}
