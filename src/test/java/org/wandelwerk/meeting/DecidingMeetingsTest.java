package org.wandelwerk.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

@House
@Transactional
class DecidingMeetingsTest {

    @Autowired
    private DecidingMeetings deciding;

    @Autowired
    private Meetings meetings;

    private void takeOver(AMeeting meeting) {
        Acting.as(HouseActors.IMPORT, () -> meetings.takeOver(meeting.build()));
    }

    @Test
    void theyStandInTheOrderOfTheirDatesAndTheUndatedAtTheEnd() {
        takeOver(AMeeting.of("s1", MeetingKind.INTERMINISTERIAL));
        takeOver(AMeeting.of("s2", MeetingKind.INTERMINISTERIAL).on("2023-03-15"));
        takeOver(AMeeting.of("s3", MeetingKind.INTERMINISTERIAL).on("2021"));
        takeOver(AMeeting.of("s4", MeetingKind.WORKSHOP).on("2022"));
        assertThat(deciding.of(MeetingKind.INTERMINISTERIAL))
                .extracting(meeting -> meeting.origin().id())
                .containsExactly("s3", "s2", "s1");
    }
}
