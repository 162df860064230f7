package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.PlacedMeeting;

class LinkedDataTest {

    private static final PartialDate FORMER = PartialDate.parse("2090-03-01");

    private static AMeeting meeting() {
        return AMeeting.of("m1", MeetingKind.JOINT);
    }

    @Test
    void anEventIsScheduledMovedOrPutOffAsTheRecordTells() {
        var dated = meeting().on("2090-04-01").build();
        assertThat(LinkedData.state(new PlacedMeeting(dated, null, null))).isEqualTo("EventScheduled");
        assertThat(LinkedData.state(new PlacedMeeting(dated, null, FORMER))).isEqualTo("EventRescheduled");
        assertThat(LinkedData.state(new PlacedMeeting(meeting().build(), null, FORMER)))
                .isEqualTo("EventPostponed");
    }

    @Test
    void nothingIsSaidOfOneWhoseDayNoSourceTells() {
        assertThat(LinkedData.state(new PlacedMeeting(meeting().build(), null, null)))
                .isNull();
    }
}
