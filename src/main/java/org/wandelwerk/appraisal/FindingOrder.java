package org.wandelwerk.appraisal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.shell.FormErrors;

/**
 * What somebody found.
 *
 * @param after the number of the move after which the form was shown
 * @param verdict {@code null} when none was chosen
 */
public record FindingOrder(
        int after,
        String item,
        @Nullable FindingVerdict verdict,
        String who,
        String words,
        @Nullable Integer value,
        String outcome,
        @Nullable LocalDate due) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4000;

    public FindingOrder {
        who = who.strip();
        words = words.strip();
    }

    /** What is wrong, by the words of the form. */
    FormErrors mistakes(FindingItem asked) {
        if (verdict == null || !asked.verdicts().contains(verdict)) {
            return FormErrors.NONE.with("stand", "appraisal.mistake.verdict");
        }
        var errors = FormErrors.NONE;
        if (who.length() > LONGEST_NAME || verdict == FindingVerdict.ASKED && who.isEmpty()) {
            errors = errors.with("wer", "appraisal.mistake.who");
        }
        if (words.length() > LONGEST || needsWords(verdict) && words.isEmpty()) {
            errors = errors.with("worte", "appraisal.mistake.words");
        }
        if (needsDay(verdict) && due == null) {
            errors = errors.with("frist", "appraisal.mistake.due");
        }
        if (verdict == FindingVerdict.SCORED && (value == null || value < 0 || value > asked.most())) {
            errors = errors.with("wert", "appraisal.mistake.value");
        }
        return verdict == FindingVerdict.VOTED && !asked.outcomes().contains(outcome)
                ? errors.with("votum", "appraisal.mistake.outcome")
                : errors;
    }

    private static boolean needsDay(FindingVerdict verdict) {
        return verdict == FindingVerdict.ASKED || verdict == FindingVerdict.FOLLOWS;
    }

    private static boolean needsWords(FindingVerdict verdict) {
        return switch (verdict) {
            case GIVEN, FAILED, PRESENT, NOT_NEEDED, NOT_MET -> true;
            case ASKED, PASSED, FOLLOWS, MET, SCORED, VOTED -> false;
        };
    }
}
