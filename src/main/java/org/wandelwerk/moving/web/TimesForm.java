package org.wandelwerk.moving.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;

/**
 * The span of time of which somebody wants to know how long steps took, as it was typed.
 *
 * @param verfahren the name of the procedure; empty for the first of all
 * @param von the first day; empty for three years before the last
 * @param bis the last day; empty for today
 */
public record TimesForm(String verfahren, String von, String bis) {

    FormErrors mistakes() {
        var errors = FormErrors.NONE;
        var from = MoveForm.day(von).orElse(null);
        var until = MoveForm.day(bis).orElse(null);
        if (!von.isBlank() && from == null) {
            errors = errors.with("von", "moving.mistake.date");
        }
        if (!bis.isBlank() && until == null) {
            errors = errors.with("bis", "moving.mistake.date");
        }
        return from != null && until != null && until.isBefore(from)
                ? errors.with("bis", "moving.times.mistake.order")
                : errors;
    }

    @Nullable
    LocalDate from() {
        return MoveForm.day(von).orElse(null);
    }

    @Nullable
    LocalDate until() {
        return MoveForm.day(bis).orElse(null);
    }
}
