package org.wandelwerk.form;

import java.util.Optional;

/** What can be wrong with an answer. */
public enum AnswerMistake {
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
    /** The amount of a year is more than there can be. */
    EXCEEDS,
    /** There are amounts, and what proves them is said to fall away. */
    UNPROVEN,
    /** What must come later lies before. */
    ORDER;

    static Optional<AnswerMistake> unless(boolean isRight, AnswerMistake mistake) {
        return isRight ? Optional.empty() : Optional.of(mistake);
    }

    static Optional<AnswerMistake> ifLonger(String typed, int longest) {
        return unless(typed.length() <= longest, LONG);
    }
}
