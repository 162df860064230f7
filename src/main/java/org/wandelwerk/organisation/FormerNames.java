package org.wandelwerk.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.shell.FormErrors;

/** The former names of an organisation as people type them: each with its short form and its days, as far as known. */
final class FormerNames {

    static final EditableField FIELD = EditableField.rows(
            "former",
            EditableField.required("name", FieldForm.LINE),
            EditableField.optional("short", FieldForm.LINE),
            EditableField.optional("from", FieldForm.DATE),
            EditableField.optional("to", FieldForm.DATE));

    private FormerNames() {}

    static List<TypedValues> write(Organisation organisation) {
        return organisation.formerNames().stream().map(FormerNames::row).toList();
    }

    private static TypedValues row(OrganisationName name) {
        return TypedValues.NONE
                .with("name", name.name())
                .with("short", name.shortName())
                .with("from", day(name.validity().from()))
                .with("to", day(name.validity().to()));
    }

    private static @Nullable LocalDate day(Bound bound) {
        return bound instanceof Bound.On(var day) ? day : null;
    }

    /** As before where the row is, so that what the form does not show stays. */
    static List<OrganisationName> read(@Nullable Organisation stored, TypedValues values) {
        var known = stored == null ? List.<OrganisationName>of() : stored.formerNames();
        return values.rows(FIELD.name()).stream()
                .map(row -> known.stream()
                        .filter(name -> row(name).equals(row))
                        .findFirst()
                        .orElseGet(() -> name(row)))
                .toList();
    }

    private static OrganisationName name(TypedValues row) {
        return new OrganisationName(
                row.of("name"), row.known("short"), new Validity(bound(row, "from"), bound(row, "to")), null);
    }

    private static Bound bound(TypedValues row, String part) {
        var date = row.date(part);
        return date == null
                ? new Bound.Unknown()
                : date.toLocalDate().<Bound>map(Bound.On::new).orElseGet(Bound.Unknown::new);
    }

    /** Days are whole and in order, and no two names hold for certain on one day. */
    static FormErrors check(TypedValues values) {
        var rows = values.rows(FIELD.name());
        if (rows.stream().anyMatch(row -> isPartial(row, "from") || isPartial(row, "to"))) {
            return FormErrors.NONE.with(FIELD.name(), "organisation.edit.mistake.day");
        }
        return rows.stream()
                        .map(row -> name(row).validity())
                        .anyMatch(days -> days.from() instanceof Bound.On(var from)
                                && days.to() instanceof Bound.On(var to)
                                && !to.isAfter(from))
                ? FormErrors.NONE.with(FIELD.name(), "organisation.edit.mistake.order")
                : FormErrors.NONE;
    }

    private static boolean isPartial(TypedValues row, String part) {
        var date = row.date(part);
        return date != null && date.toLocalDate().isEmpty();
    }

    static boolean overlap(List<OrganisationName> names) {
        var certain = new ArrayList<Validity>();
        for (var name : names) {
            if (certain.stream().anyMatch(other -> overlap(other, name.validity()))) {
                return true;
            }
            certain.add(name.validity());
        }
        return false;
    }

    private static boolean overlap(Validity one, Validity other) {
        return isBefore(first(one), end(other)) && isBefore(first(other), end(one));
    }

    private static boolean isBefore(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /** Of a name with one known bound only that day is certain. */
    private static @Nullable LocalDate first(Validity days) {
        var from = days.fromColumn();
        var to = days.toColumn();
        return from != null ? from : to == null ? null : to.minusDays(1);
    }

    private static @Nullable LocalDate end(Validity days) {
        var from = days.fromColumn();
        var to = days.toColumn();
        return to != null ? to : from == null ? null : from.plusDays(1);
    }
}
