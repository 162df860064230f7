package org.wandelwerk.promoter;

import org.wandelwerk.shell.FormErrors;

/**
 * The wish that somebody else carries a project.
 *
 * @param key the one-time key of the form
 * @param promoter the name of who carries it from now on
 */
public record PromoterChangeOrder(String key, String promoter, String reason) {

    /** How long the name may be. */
    public static final int LONGEST_NAME = 200;

    /** How long the reason may be. */
    public static final int LONGEST_REASON = 1000;

    public PromoterChangeOrder {
        promoter = promoter.strip();
        reason = reason.strip();
    }

    /** What is wrong, by the words of the form. */
    public FormErrors mistakes() {
        var errors = FormErrors.NONE;
        if (promoter.isEmpty() || promoter.length() > LONGEST_NAME) {
            errors = errors.with("traeger", "promoter.mistake.name");
        }
        return reason.isEmpty() || reason.length() > LONGEST_REASON
                ? errors.with("grund", "promoter.mistake.reason")
                : errors;
    }
}
