package org.wandelwerk.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;

/**
 * Something that is missing or wrong in an answered form.
 *
 * @param slot where to mend it
 * @param need for what it must be mended; {@code NOTHING} for a mistake in an answer that may be left out
 * @param sums the two sums that do not fit together; none where that is not about sums
 * @param agreement what must fit together; {@code null} for all other mistakes
 */
public record FormFinding(
        Question question,
        String slot,
        AnswerMistake mistake,
        Need need,
        List<Money> sums,
        @Nullable Agreement agreement) {

    static FormFinding of(Question question, String slot, AnswerMistake mistake, Need need) {
        return new FormFinding(question, slot, mistake, need, List.of(), null);
    }

    /** Whether nothing can be handed in before it is mended. */
    public boolean stopsAnIdea() {
        return need == Need.IDEA;
    }
}
