package org.wandelwerk.moving;

import java.time.LocalDate;
import org.wandelwerk.shell.FormErrors;

/**
 * That an extract of the minutes was signed.
 *
 * @param signatory the name, and what that person signs as
 * @param on the day on which it was signed
 */
public record ExtractSignature(String signatory, LocalDate on) {

    private static final int LONGEST = 200;

    public ExtractSignature {
        signatory = signatory.strip();
    }

    /** What is wrong with it, by the words of its form. */
    FormErrors mistakes(LocalDate decided, LocalDate today) {
        var errors = FormErrors.NONE;
        if (signatory.isEmpty()) {
            errors = errors.with("unterzeichner", "moving.mistake.missing");
        }
        if (signatory.length() > LONGEST) {
            errors = errors.with("unterzeichner", "moving.mistake.name");
        }
        if (on.isAfter(today)) {
            return errors.with("unterschrieben", "moving.mistake.future");
        }
        return on.isBefore(decided) ? errors.with("unterschrieben", "moving.mistake.signed") : errors;
    }
}
