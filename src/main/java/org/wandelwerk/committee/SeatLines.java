package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.shell.FormErrors;

/** Those who sit on a seat as people type them: as what, the name, where letters go, and the days as far as known. */
public final class SeatLines {

    /** As what somebody sits there; of whom a line says the last, the line is left out. */
    enum Part {
        DELEGATE,
        SUBSTITUTE,
        NEVER
    }

    /** More sit on no seat. */
    public static final int MOST = 20;

    /** Holds the id of who sits there already; no field of the form. */
    public static final String ID = "nummer";

    public static final List<EditableField> FIELDS = List.of(
            EditableField.choice("part", Part.values()),
            EditableField.required("name", FieldForm.LINE),
            EditableField.optional("mail", FieldForm.LINE),
            EditableField.optional("from", FieldForm.DATE),
            EditableField.optional("to", FieldForm.DATE));

    private SeatLines() {}

    static TypedValues write(SeatedPerson person) {
        var sitting = person.sitting();
        return TypedValues.NONE
                .with(ID, sitting.id().value())
                .with("part", sitting.isSubstitute() ? Part.SUBSTITUTE : Part.DELEGATE)
                .with("name", person.name())
                .with("mail", sitting.mail())
                .with("from", day(sitting.validity().from()))
                .with("to", day(sitting.validity().to()));
    }

    private static @Nullable LocalDate day(Bound bound) {
        return bound instanceof Bound.On(var day) ? day : null;
    }

    /** What is wrong, by field and number of the line, such as {@code name_2}. */
    static FormErrors check(List<TypedValues> lines) {
        var errors = FormErrors.NONE;
        for (int number = 1; number <= lines.size(); number++) {
            errors = check(errors, lines.get(number - 1), number);
        }
        return lines.size() > MOST ? errors.with("form", "committee.people.mistake.many") : errors;
    }

    private static FormErrors check(FormErrors before, TypedValues line, int number) {
        var errors = before;
        for (var field : FIELDS) {
            var mistake = field.mistake(line.of(field.name()));
            errors = mistake == null ? errors : errors.with(field.name() + "_" + number, mistake);
        }
        if (line.known("mail") != null && MailAddress.of(line.of("mail")).isEmpty()) {
            errors = errors.with("mail_" + number, "committee.people.mistake.mail");
        }
        for (var field : List.of("from", "to")) {
            errors = isPartial(line, field, errors.of(field + "_" + number))
                    ? errors.with(field + "_" + number, "committee.mistake.day")
                    : errors;
        }
        return errors.isEmpty() && isBackwards(validity(line))
                ? errors.with("to_" + number, "committee.mistake.order")
                : errors;
    }

    private static boolean isPartial(TypedValues line, String field, @Nullable String mistake) {
        var date = mistake == null ? line.date(field) : null;
        return date != null && date.toLocalDate().isEmpty();
    }

    private static boolean isBackwards(Validity validity) {
        return validity.from() instanceof Bound.On(var from)
                && validity.to() instanceof Bound.On(var to)
                && !to.isAfter(from);
    }

    static boolean isLeftOut(TypedValues line) {
        return line.of("part").equals(Part.NEVER.name());
    }

    static boolean isSubstitute(TypedValues line) {
        return line.of("part").equals(Part.SUBSTITUTE.name());
    }

    /** Without a first day it is not recorded; without a last one it goes on. */
    static Validity validity(TypedValues line) {
        var from = day(line, "from");
        var to = day(line, "to");
        return new Validity(
                from == null ? new Bound.Unknown() : new Bound.On(from),
                to == null ? new Bound.Open() : new Bound.On(to));
    }

    private static @Nullable LocalDate day(TypedValues line, String field) {
        var date = line.date(field);
        return date == null ? null : date.toLocalDate().orElse(null);
    }

    /** The address for letters as it is kept. */
    static @Nullable String mail(TypedValues line) {
        return MailAddress.of(line.of("mail")).map(MailAddress::value).orElse(null);
    }
}
