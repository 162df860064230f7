package org.wandelwerk.form;

import java.util.Optional;

/** What can be wrong with an answer. */
public enum Mistake {
    LONG,
    LINES,
    CHOICE,
    AMOUNT,
    COUNT,
    DAY,
    MAIL,
    /** An answer that is needed is not there. */
    MISSING,
    /** Two sums that must be the same are not. */
    SUMS,
    /** What must come later lies before. */
    ORDER;

    static Optional<Mistake> unless(boolean isRight, Mistake mistake) {
        return isRight ? Optional.empty() : Optional.of(mistake);
    }

    static Optional<Mistake> ifLonger(String typed, int longest) {
        return unless(typed.length() <= longest, LONG);
    }
}
