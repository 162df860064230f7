package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Question;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PublicKey;

/**
 * A version of a profile for one reader.
 *
 * @param groups to which the reader belongs; never empty
 * @param answers all of them; what is shown is asked by {@link #isFor}
 */
public record ReadProfile(
        PublicKey key,
        FormId form,
        Set<AnswerReader> groups,
        int number,
        Language language,
        Instant handedInAt,
        Answers answers) {

    /** Whether the answer to a question is for the reader. */
    public boolean isFor(Question question) {
        return !Collections.disjoint(question.readers(), groups);
    }
}
