package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.shell.FormErrors;

/** The names of a body as people type them: the one it carries with its days, and the former ones in rows. */
final class CommitteeNames {

    static final EditableField FORMER = EditableField.rows(
            "former",
            EditableField.required("name", FieldForm.LINE),
            EditableField.optional("name_en", FieldForm.LINE),
            EditableField.optional("from", FieldForm.DATE),
            EditableField.optional("to", FieldForm.DATE));

    private CommitteeNames() {}

    static TypedValues write(Committee committee) {
        var values = TypedValues.NONE
                .with("name", committee.name())
                .withRows(
                        FORMER.name(),
                        committee.formerNames().stream()
                                .map(CommitteeNames::row)
                                .toList());
        return EditedDays.write(values, committee.names().getFirst().validity());
    }

    private static TypedValues row(CommitteeName name) {
        return TypedValues.NONE
                .with("name", name.name())
                .with("from", day(name.validity().from()))
                .with("to", day(name.validity().to()));
    }

    private static @Nullable LocalDate day(Bound bound) {
        return bound instanceof Bound.On(var day) ? day : null;
    }

    /** As before where the form says the same, so that what it does not show stays. */
    static List<CommitteeName> read(@Nullable Committee stored, TypedValues values) {
        var known = stored == null ? List.<CommitteeName>of() : stored.formerNames();
        var former = values.rows(FORMER.name()).stream()
                .map(row -> known.stream()
                        .filter(name -> row(name).equals(row))
                        .findFirst()
                        .orElseGet(() -> former(row)));
        return Stream.concat(Stream.of(present(stored, values)), former).toList();
    }

    private static CommitteeName present(@Nullable Committee stored, TypedValues values) {
        var before = stored == null ? null : stored.names().getFirst().validity();
        var isSame = before != null
                && EditedDays.write(TypedValues.NONE, before)
                        .equals(EditedDays.write(TypedValues.NONE, EditedDays.read(values)));
        return new CommitteeName(values.text("name"), before != null && isSame ? before : EditedDays.read(values));
    }

    private static CommitteeName former(TypedValues row) {
        return new CommitteeName(row.text("name"), new Validity(bound(row, "from"), bound(row, "to")));
    }

    private static Bound bound(TypedValues row, String part) {
        return Optional.ofNullable(row.date(part))
                .flatMap(date -> date.toLocalDate())
                .<Bound>map(Bound.On::new)
                .orElseGet(Bound.Unknown::new);
    }

    /** Days are whole and in order, and no two names hold for certain on one day. */
    static FormErrors check(TypedValues values) {
        var errors = EditedDays.check(values);
        var rows = values.rows(FORMER.name());
        if (rows.stream().anyMatch(row -> isPartial(row, "from") || isPartial(row, "to"))) {
            return errors.with(FORMER.name(), "committee.mistake.day");
        }
        if (rows.stream().map(row -> former(row).validity()).anyMatch(CommitteeNames::isBackwards)) {
            return errors.with(FORMER.name(), "committee.mistake.order");
        }
        return errors.isEmpty() && overlap(read(null, values))
                ? errors.with(FORMER.name(), "committee.edit.mistake.overlap")
                : errors;
    }

    private static boolean isPartial(TypedValues row, String part) {
        return Optional.ofNullable(row.date(part))
                .filter(date -> date.toLocalDate().isEmpty())
                .isPresent();
    }

    private static boolean isBackwards(Validity days) {
        return days.from() instanceof Bound.On(var from) && days.to() instanceof Bound.On(var to) && !to.isAfter(from);
    }

    private static boolean overlap(List<CommitteeName> names) {
        var certain = new ArrayList<CertainDays>();
        for (var name : names) {
            var days = CertainDays.of(name.validity());
            if (days.isPresent()) {
                if (certain.stream().anyMatch(days.get()::overlap)) {
                    return true;
                }
                certain.add(days.get());
            }
        }
        return false;
    }
}
