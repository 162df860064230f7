package org.wandelwerk.notification;

/** What became of a mail so far. */
public enum MailState {
    WAITING,
    /** It was noted that it leaves now, and not yet what the server said. */
    SENDING,
    SENT,
    REFUSED,
    /** It left and was not answered: it may have been taken, so it is not sent again by itself. */
    UNKNOWN,
    GIVEN_UP,
    BOUNCED,
    STOPPED,
    /** It never leaves: the house is a demonstration or has no mail server. */
    KEPT,
    NO_ADDRESS,
    /** Mails to the address came back before. */
    OFF,
    /** Its recipient wants none. */
    UNWANTED,
    /** Its recipient lost the right to read of what it was to tell, or stopped it; it does not hold that any more. */
    WITHHELD;

    /** Whether nobody knows that it arrived, or that it did not leave, unless somebody is told. */
    public boolean isLost() {
        return this == UNKNOWN || this == GIVEN_UP;
    }

    /** What is known of whether a mail arrived. */
    public enum Arrival {
        /** It did not, or nobody knows. */
        MISSED,
        UNDER_WAY,
        /** The mail server of the house took it, and it did not come back. */
        TAKEN
    }

    public Arrival arrival() {
        return switch (this) {
            case SENT -> Arrival.TAKEN;
            case WAITING, SENDING -> Arrival.UNDER_WAY;
            case REFUSED, UNKNOWN, GIVEN_UP, BOUNCED, STOPPED, KEPT, NO_ADDRESS, OFF, UNWANTED, WITHHELD ->
                Arrival.MISSED;
        };
    }

    /** Whether a server said that it cannot be brought. */
    boolean isBroughtBack() {
        return this == REFUSED || this == BOUNCED;
    }

    /** Whether somebody may send it again by hand. */
    boolean canGoAgain() {
        return switch (this) {
            case REFUSED, UNKNOWN, GIVEN_UP, BOUNCED, KEPT, NO_ADDRESS, OFF -> true;
            case WAITING, SENDING, SENT, STOPPED, UNWANTED, WITHHELD -> false;
        };
    }
}
