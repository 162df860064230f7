package org.wandelwerk.personal;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** For how long something is kept, and what has to happen before it goes; the reason stands in the texts. */
public enum RetentionClass {
    /** Minutes to days, thrown away by the module itself. */
    MOMENT(null, false),
    /** How somebody came in. */
    ACCESS(Period.ofDays(90), false),
    /** Who was shown what. */
    READ_LOG(Period.ofMonths(12), false),
    /** Until the person is erased. */
    ACCOUNT(null, false),
    /** What somebody asked to be told of: until it is ended, or was not confirmed in time. */
    ASKED_FOR(null, false),
    /** Who might do what: provable for good, without the words about a person who was erased. */
    RIGHTS(null, false),
    /** Drafts that are over. */
    WORKING_PAPERS(Period.ofYears(5), true),
    /** What was read of files that nobody took over. */
    UPLOAD(Period.ofDays(30), false),
    /** What people began to write and never handed in. */
    UNFINISHED(Period.ofDays(180), false),
    /** What is needed to take a deed back. */
    WAY_BACK(Period.ofDays(180), false),
    /** What people from outside wrote. */
    LETTERS(Period.ofYears(3), true),
    /** What the house wrote to people. */
    MAIL(Period.ofMonths(12), false),
    /** How somebody could be reached who holds no seat any more. */
    CONTACT(Period.ofMonths(12), false),
    /** What the house tells of its own work. */
    REPORT(Period.ofYears(3), false),
    /** What people wrote in a proceeding: it begins when the proceeding is over. */
    CASE_FILE(Period.ofYears(10), true),
    /** Who did what in a proceeding. */
    PROCEEDING(null, true),
    /** What was published for good. */
    PUBLIC_RECORD(null, true),
    /** The chain that proves what happened. */
    PROOF(null, true),
    /** Facts without people that ship or come in from files. */
    REFERENCE(null, false);

    private final @Nullable Period period;
    private final boolean isOffered;

    RetentionClass(@Nullable Period period, boolean isOffered) {
        this.period = period;
        this.isOffered = isOffered;
    }

    /** The period after which it is due, unless the operator sets another; empty when none ends by itself. */
    public Optional<Period> period() {
        return Optional.ofNullable(period);
    }

    /**
     * Whether the period begins with the end of a proceeding and not with what was written, so that what a row said
     * before stays as long as the row does, however long ago it was replaced.
     */
    public boolean beginsAtAnEnd() {
        return this == CASE_FILE;
    }

    /** Whether the public archive is asked first. */
    public boolean isOffered() {
        return isOffered;
    }
}
