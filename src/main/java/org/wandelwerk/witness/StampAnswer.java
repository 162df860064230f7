package org.wandelwerk.witness;

/** What came of asking for a time stamp. */
sealed interface StampAnswer {

    /** @param token as it was given, in DER */
    record Stamped(byte[] token) implements StampAnswer {}

    record Failed(String why) implements StampAnswer {}
}
