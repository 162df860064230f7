package org.wandelwerk.meeting;

import java.time.LocalDate;

/** The parts of the list of meetings, in the order in which it shows them. */
enum MeetingPart {
    TO_COME,
    OVER,
    UNDATED;

    static MeetingPart of(Meeting meeting, LocalDate today) {
        if (meeting.date() == null) {
            return UNDATED;
        }
        return meeting.isOver(today) ? OVER : TO_COME;
    }
}
