package org.wandelwerk.profile;

import java.time.Instant;

/**
 * One answer as it was saved.
 *
 * @param revision of the profile, by which it came
 */
public record KeptAnswer(String slot, int revision, String answer, Instant at) {

    /** Whether it is what somebody typed, as it is kept. */
    public boolean says(String typed) {
        return answer.equals(AnswerMerge.clean(typed));
    }
}
