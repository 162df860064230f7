package org.wandelwerk.profile.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.form.AnswerMistake;
import org.wandelwerk.form.SingleAnswer;
import org.wandelwerk.kernel.Text;

/**
 * One field of a form.
 *
 * @param seen the revision of the answer that is shown; 0 when there is none
 * @param mistake what is wrong with the answer; {@code null} when nothing is
 * @param theirs what somebody else answered meanwhile; {@code null} when nobody did
 */
public record SlotView(
        String name,
        Text label,
        SingleAnswer kind,
        String value,
        int seen,
        @Nullable AnswerMistake mistake,
        @Nullable String theirs) {

    /** The field's id on the page. */
    public String id() {
        return "f-" + name.replace('.', '-');
    }

    public boolean isChosen(String option) {
        return Arrays.asList(value.split(",")).contains(option);
    }

    public boolean isBad() {
        return mistake != null || theirs != null;
    }
}
