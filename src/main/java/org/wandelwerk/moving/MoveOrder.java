package org.wandelwerk.moving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.programme.Outcome;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.shell.FormErrors;

/**
 * The wish to move a project.
 *
 * @param after the number of its last move when the form was filled in
 * @param outcome how the step is left
 * @param on the day of the decision
 */
public record MoveOrder(int after, String outcome, LocalDate on, MoveRemark remark) {

    private static final int LONGEST = 4000;

    /**
     * Between which days a move lies.
     *
     * @param begin the first day of the year since which projects go the procedure
     * @param before the day of the move that it follows; {@code begin} when that is not recorded
     */
    record Days(LocalDate begin, LocalDate before, LocalDate today) {

        private FormErrors mistakes(LocalDate on) {
            if (on.isAfter(today)) {
                return FormErrors.NONE.with("am", "moving.mistake.future");
            }
            if (on.isBefore(before)) {
                return FormErrors.NONE.with(
                        "am", before.equals(begin) ? "moving.mistake.early" : "moving.mistake.before");
            }
            return FormErrors.NONE;
        }
    }

    /** What is missing or too much, by the words of the form and in its order; a move must follow the one before. */
    FormErrors mistakes(Step step, Outcome chosen, Days days) {
        var errors = days.mistakes(on);
        errors = text(errors, "grund", chosen.reason(), remark.reason());
        errors = text(errors, "auflagen", chosen.conditions(), remark.conditions());
        errors = asked(errors, "bis", chosen.due(), remark.due() != null);
        if (remark.due() != null && remark.due().isBefore(on)) {
            errors = errors.with("bis", "moving.mistake.due");
        }
        if (remark.amount() != null && chosen.figure() == null) {
            errors = errors.with("betrag", "moving.mistake.notAsked");
        }
        if (chosen.figure() != null && remark.amount() == null) {
            errors = errors.with("betrag", "moving.mistake.missing");
        }
        return text(errors, "beleg", proof(step.kind()), remark.source());
    }

    /** What is wrong where a reason is all that is said. */
    public static FormErrors reasonAlone(MoveRemark remark) {
        return text(FormErrors.NONE, "grund", Outcome.Asked.REQUIRED, remark.reason());
    }

    /** What other houses decide about money is entered with what proves it. */
    public static Outcome.Asked proof(StepKind kind) {
        return switch (kind) {
            case INTAKE, QUALIFICATION, COMMITTEE_VOTE, CONFIRMATION, NOTIFICATION -> Outcome.Asked.ALLOWED;
            case APPLICATION, GRANT, IMPLEMENTATION, PROOF_OF_USE, RETENTION -> Outcome.Asked.REQUIRED;
        };
    }

    private static FormErrors text(FormErrors errors, String field, Outcome.Asked asked, @Nullable String text) {
        return text != null && text.length() > LONGEST
                ? errors.with(field, "moving.mistake.long")
                : asked(errors, field, asked, text != null);
    }

    private static FormErrors asked(FormErrors errors, String field, Outcome.Asked asked, boolean isGiven) {
        return switch (asked) {
            case REQUIRED -> isGiven ? errors : errors.with(field, "moving.mistake.missing");
            case NOT -> isGiven ? errors.with(field, "moving.mistake.notAsked") : errors;
            case ALLOWED -> errors;
        };
    }
}
