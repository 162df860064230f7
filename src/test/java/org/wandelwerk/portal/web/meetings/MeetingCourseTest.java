package org.wandelwerk.portal.web.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.Meeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;

@House
@Transactional
class MeetingCourseTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingCourse course;

    private static AMeeting meeting() {
        return AMeeting.of("moved", MeetingKind.WORKSHOP);
    }

    private Meeting takeOver(AMeeting told) {
        var meeting = told.build();
        Acting.as(HouseActors.IMPORT, () -> meetings.takeOver(meeting));
        return meeting;
    }

    private @Nullable PartialDate movedFrom(Meeting meeting) {
        return course.movedFrom(meeting);
    }

    @Test
    void aMeetingThatGotAnotherDayBeforeItsOwnHadComeWasMoved() {
        assertThat(movedFrom(takeOver(meeting().on("2090-03-01")))).isNull();
        assertThat(movedFrom(takeOver(meeting().on("2090-04-01")))).isEqualTo(PartialDate.parse("2090-03-01"));
        assertThat(movedFrom(takeOver(meeting()))).isEqualTo(PartialDate.parse("2090-04-01"));
    }

    @Test
    void aDayThatWasMendedAfterwardsOrMadeExactMovesNothing() {
        takeOver(meeting().on("2021-03-01"));
        assertThat(movedFrom(takeOver(meeting().on("2021-03-02")))).isNull();
        takeOver(meeting().on("2090-03"));
        assertThat(movedFrom(takeOver(meeting().on("2090-03-01")))).isNull();
    }
}
