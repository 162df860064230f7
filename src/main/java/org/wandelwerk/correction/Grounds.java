package org.wandelwerk.correction;

import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Text;

/** Why a thing is recalled, in words that everyone may read, and what follows. */
public record Grounds(RecallKind kind, Text reason) {

    /** How many characters a reason may have in each language. */
    static final int LONGEST = 1000;

    /** The reason as somebody wrote it, without the blanks around it. */
    public static Grounds of(RecallKind kind, String reason, @Nullable String inEnglish) {
        var english = inEnglish == null || inEnglish.isBlank() ? null : inEnglish.strip();
        return new Grounds(kind, new Text(reason.strip(), english));
    }

    boolean isWithoutReason() {
        return reason.de().isBlank();
    }

    boolean isTooLong() {
        var english = reason.en();
        return reason.de().length() > LONGEST || english != null && english.length() > LONGEST;
    }
}
