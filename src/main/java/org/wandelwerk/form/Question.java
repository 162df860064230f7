package org.wandelwerk.form;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/**
 * One thing that is asked.
 *
 * @param help what helps to answer it
 * @param readers who may read the answer besides those who wrote it
 * @param when under which answer to another question it is asked; {@code null} for always
 */
public record Question(
        String id,
        Text label,
        @Nullable Text help,
        Need need,
        Set<AnswerReader> readers,
        @Nullable Condition when,
        AnswerKind kind) {

    public boolean isAsked(Answers answers) {
        return when == null || when.isMet(answers);
    }

    /** The place of a part of the answer; what stands behind the question's id is empty for an answer of one part. */
    Optional<Slot> slot(Form form, String rest) {
        return kind.part(form, rest).map(part -> new Slot(this, rest.isEmpty() ? id : id + "." + rest, part));
    }
}
