package org.wandelwerk.committee;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.draft.EditableField;
import org.wandelwerk.draft.FieldForm;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.kernel.Bound;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Validity;
import org.wandelwerk.shell.FormErrors;

/** A period as people type it: since when, whether it goes on, and if not until when. */
final class EditedDays {

    /** Whether a seat or an office still holds. */
    enum Lasting {
        HOLDS,
        ENDED
    }

    private EditedDays() {}

    static List<EditableField> fields() {
        return List.of(
                EditableField.optional("from", FieldForm.DATE),
                EditableField.choice("lasting", Lasting.values()),
                EditableField.optional("to", FieldForm.DATE));
    }

    static TypedValues write(TypedValues values, Validity validity) {
        var ends = validity.to() instanceof Bound.On(var day) ? day : null;
        var begins = validity.from() instanceof Bound.On(var day) ? day : null;
        return values.with("from", begins)
                .with("lasting", validity.isCurrent() ? Lasting.HOLDS : Lasting.ENDED)
                .with("to", ends);
    }

    static Validity read(TypedValues values) {
        var from = day(values, "from");
        var to = day(values, "to");
        var holds = values.of("lasting").equals(Lasting.HOLDS.name());
        return new Validity(
                from == null ? new Bound.Unknown() : new Bound.On(from),
                holds ? new Bound.Open() : to == null ? new Bound.Unknown() : new Bound.On(to));
    }

    private static @Nullable LocalDate day(TypedValues values, String field) {
        var date = values.date(field);
        return date == null ? null : date.toLocalDate().orElse(null);
    }

    static FormErrors check(TypedValues values) {
        var errors = FormErrors.NONE;
        for (var field : List.of("from", "to")) {
            errors = isPartial(values.date(field)) ? errors.with(field, "committee.mistake.day") : errors;
        }
        var from = day(values, "from");
        var to = day(values, "to");
        if (to != null && values.of("lasting").equals(Lasting.HOLDS.name())) {
            return errors.with("to", "committee.mistake.lasting");
        }
        return from != null && to != null && !to.isAfter(from) ? errors.with("to", "committee.mistake.order") : errors;
    }

    private static boolean isPartial(@Nullable PartialDate date) {
        return date != null && date.toLocalDate().isEmpty();
    }
}
