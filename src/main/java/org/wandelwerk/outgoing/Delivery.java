package org.wandelwerk.outgoing;

/** What became of one mail at the server that was to take it, and in which words the server said so. */
public record Delivery(Outcome outcome, String answer) {

    /** What can become of it. */
    public enum Outcome {
        TAKEN,
        /** For good: the same mail would be refused again. */
        REFUSED,
        /** The same, because the recipient's address does not exist. */
        NOBODY,
        /** It cannot be written, and never left: no server was asked, and trying again would help nobody. */
        UNWRITABLE,
        /** Not now: it did not leave, and may be tried again. */
        LATER,
        /** The whole mail was sent and no answer came: it may have been taken, and sending it again may double it. */
        UNKNOWN
    }

    private static final int LONGEST = 500;

    public Delivery {
        var line = answer.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        answer = line.substring(0, Math.min(LONGEST, line.length()));
    }
}
