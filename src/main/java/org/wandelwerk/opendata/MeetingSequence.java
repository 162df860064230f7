package org.wandelwerk.opendata;

import org.wandelwerk.history.ChangeTimes;

/** The SEQUENCE of a meeting in calendars (RFC 5545, 3.8.7.4). */
final class MeetingSequence {

    /** The record and its publication began together. */
    private static final int BEGINNINGS = 2;

    private MeetingSequence() {}

    /** How often the record was changed since it became public, the end of its publication included; it never falls. */
    static int of(ChangeTimes times) {
        return Math.max(0, times.changes() - BEGINNINGS);
    }
}
