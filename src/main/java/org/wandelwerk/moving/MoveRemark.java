package org.wandelwerk.moving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;

/**
 * What is said when a project is moved.
 *
 * @param due until when the next thing is expected
 * @param amount the sum that belongs to the outcome, such as what is paid back
 * @param source what proves the move, such as the letter of the bank with its date
 */
public record MoveRemark(
        @Nullable String reason,
        @Nullable String conditions,
        @Nullable LocalDate due,
        @Nullable Money amount,
        @Nullable String source) {

    /** Nothing was said. */
    public static final MoveRemark NONE = new MoveRemark(null, null, null, null, null);

    public MoveRemark {
        reason = clean(reason);
        conditions = clean(conditions);
        source = clean(source);
    }

    MoveRemark reasonAlone() {
        return new MoveRemark(reason, null, null, null, null);
    }

    MoveRemark withoutReason() {
        return new MoveRemark(null, conditions, due, amount, source);
    }

    private static @Nullable String clean(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
