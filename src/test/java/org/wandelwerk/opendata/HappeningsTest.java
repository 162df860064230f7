package org.wandelwerk.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Addressed;
import org.wandelwerk.meeting.AMeeting;
import org.wandelwerk.meeting.MeetingAddresses;
import org.wandelwerk.meeting.MeetingKind;
import org.wandelwerk.meeting.Meetings;
import org.wandelwerk.opendata.Happening.Met;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.ProjectAddresses;
import org.wandelwerk.project.Projects;

@House
@Transactional
class HappeningsTest {

    @Autowired
    private Happenings happenings;

    @Autowired
    private CancelledMeetings cancelled;

    @Autowired
    private Addresses addresses;

    @Autowired
    private MeetingAddresses meetingAddresses;

    @Autowired
    private ProjectAddresses projectAddresses;

    @Autowired
    private Meetings meetings;

    @Autowired
    private Projects projects;

    @Autowired
    private Committees committees;

    @Autowired
    private Recalls recalls;

    @Autowired
    private DSLContext sql;

    private CommitteeId workshop;

    @BeforeEach
    void foundAWorkshop() {
        var committee = ACommittee.workshop(101, "Werkstatt 101").build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(committee));
        workshop = committee.id();
    }

    private static AMeeting meeting(String id) {
        return AMeeting.of(id, MeetingKind.WORKSHOP);
    }

    private void takeOver(AMeeting meeting) {
        Acting.as(HouseActors.IMPORT, () -> meetings.takeOver(meeting.build()));
    }

    private Met only() {
        var all = happenings.meetings();
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static List<String> slugs(List<Met> meetings) {
        return meetings.stream().map(met -> met.meeting().slug()).toList();
    }

    @Test
    void theSequenceRisesWithEachChangeAndNeverFalls() {
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        var first = only();
        assertThat(first.sequence()).isZero();
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        assertThat(only().sequence()).isZero();
        takeOver(meeting("s1").with(workshop).on("2024-11-21"));
        var moved = only();
        assertThat(moved.sequence()).isEqualTo(1);
        assertThat(moved.times().last()).isAfter(first.times().last());
        assertThat(moved.times().first()).isEqualTo(first.times().first());
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        assertThat(only().sequence()).isEqualTo(2);
        assertThat(happenings.of(only().meeting())).isEqualTo(only());
    }

    @Test
    void theSequenceRisesWhenOnlyTheBodiesChangeAndTheIdStays() {
        takeOver(meeting("s1").on("2024-11-20"));
        var before = only();
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        assertThat(only().sequence()).isEqualTo(before.sequence() + 1);
        takeOver(meeting("s1").on("2024-11-20"));
        assertThat(only().sequence()).isEqualTo(before.sequence() + 2);
        assertThat(only().id()).isEqualTo(before.id());
        assertThat(only().meeting().slug()).isEqualTo(before.meeting().slug());
    }

    private void recall(String slug) {
        Acting.as(
                HouseActors.SYSTEM,
                () -> recalls.recall(
                        new Subject(SubjectKind.MEETING, slug), Grounds.of(RecallKind.WITHDRAWN, "Grund", "Reason")));
    }

    @Test
    void aRecalledMeetingIsToldToThoseWhoTookItAlongUntilItComesBack() {
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        takeOver(meeting("s2"));
        var before = happenings.meetings(workshop).getFirst();
        assertThat(cancelled.all(happenings.meetings())).isEmpty();
        recall("sitzung-s1");
        recall("sitzung-s2");
        var gone = cancelled.all(happenings.meetings());
        assertThat(gone).hasSize(1);
        assertThat(gone.getFirst().id()).isEqualTo(before.id());
        assertThat(gone.getFirst().bodies()).containsExactly(workshop);
        assertThat(gone.getFirst().sequence()).isGreaterThan(before.sequence());
        Acting.as(HouseActors.SYSTEM, () -> recalls.republish(new Subject(SubjectKind.MEETING, "sitzung-s1")));
        assertThat(cancelled.all(happenings.meetings())).isEmpty();
        assertThat(happenings.meetings(workshop).getFirst().sequence())
                .isGreaterThan(gone.getFirst().sequence());
    }

    private List<CancelledMeeting> goneFrom(CommitteeId body) {
        return cancelled.of(body, happenings.meetings(body));
    }

    @Test
    void aMeetingThatIsPutOffWithoutANewDayIsCancelledUntilItHasOne() {
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        takeOver(meeting("s2").with(workshop));
        var before = happenings.meetings(workshop).getFirst();
        assertThat(goneFrom(workshop)).isEmpty();
        takeOver(meeting("s1").with(workshop).on("2024-12"));
        takeOver(meeting("s1").with(workshop));
        var gone = goneFrom(workshop);
        assertThat(gone).hasSize(1);
        assertThat(gone.getFirst().day()).isEqualTo("2024-11-20");
        assertThat(gone.getFirst().reason()).isEqualTo(CancelledMeeting.Reason.PUT_OFF);
        assertThat(gone.getFirst().sequence()).isGreaterThan(before.sequence());
        assertThat(cancelled.all(happenings.meetings())).isEqualTo(gone);
        assertThat(happenings.meetings())
                .extracting(Met::id)
                .contains(gone.getFirst().id());
        takeOver(meeting("s1").with(workshop).on("2025-01-15"));
        assertThat(goneFrom(workshop)).isEmpty();
        assertThat(happenings.meetings(workshop).getFirst().sequence())
                .isGreaterThan(gone.getFirst().sequence());
    }

    @Test
    void aMeetingThatBecomesOneOfAnotherWorkshopIsCancelledInTheFirst() {
        var other = ACommittee.workshop(102, "Werkstatt 102").build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(other));
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        var before = only();
        takeOver(meeting("s1").with(other.id()).on("2024-11-20"));
        var gone = goneFrom(workshop);
        assertThat(gone).hasSize(1);
        assertThat(gone.getFirst().id()).isEqualTo(before.id());
        assertThat(gone.getFirst().reason()).isEqualTo(CancelledMeeting.Reason.ELSEWHERE);
        assertThat(gone.getFirst().sequence()).isGreaterThan(before.sequence());
        assertThat(goneFrom(other.id())).isEmpty();
        assertThat(cancelled.all(happenings.meetings())).isEmpty();
        takeOver(meeting("s1").with(workshop).with(other.id()).on("2024-11-20"));
        assertThat(goneFrom(workshop)).isEmpty();
    }

    @Test
    void afterAYearNobodyIsToldOfARecallAnyMore() {
        takeOver(meeting("s1").on("2024-11-20"));
        recall("sitzung-s1");
        var recalled = cancelled.all(happenings.meetings()).getFirst();
        var last = recalled.times().last();
        assertThat(recalled.isKept(last.plus(Duration.ofDays(365)))).isTrue();
        assertThat(recalled.isKept(last.plus(Duration.ofDays(366)))).isFalse();
    }

    @Test
    void whatIsNotPublicAnyMoreIsInNoList() {
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        Acting.as(
                HouseActors.IMPORT,
                () -> projects.takeOver(AProject.withId("p1").build()));
        assertThat(happenings.newest()).isNotEmpty();
        sql.execute("delete from meeting.publications");
        sql.execute("delete from project.publications");
        assertThat(happenings.newest()).isEmpty();
        assertThat(happenings.newest(workshop)).isEmpty();
        assertThat(happenings.meetings()).isEmpty();
        assertThat(addresses.beginnings(AddressKind.MEETINGS)).isEmpty();
        assertThat(addresses.part(AddressKind.PROJECTS, "")).isEmpty();
    }

    @Test
    void aWorkshopHasItsOwnMeetings() {
        takeOver(meeting("s1").with(workshop).on("2024-11-20"));
        takeOver(meeting("s2").on("2024-11-21"));
        assertThat(slugs(happenings.meetings(workshop))).containsExactly("sitzung-s1");
        assertThat(slugs(happenings.meetings())).containsExactly("sitzung-s2", "sitzung-s1");
    }

    @Test
    void addressesComeInPartsWithoutGapOrDouble() {
        for (int i = 1; i <= 7; i++) {
            takeOver(meeting("s" + i));
        }
        var beginnings = meetingAddresses.beginnings(3);
        assertThat(beginnings).containsExactly("sitzung-s1", "sitzung-s4", "sitzung-s7");
        assertThat(beginnings.stream()
                        .flatMap(beginning -> meetingAddresses.part(beginning, 3).stream())
                        .map(Addressed::key))
                .hasSize(7)
                .doesNotHaveDuplicates();
        assertThat(projectAddresses.beginnings(3)).isEmpty();
    }

    @Test
    void anAddressTellsWhenItsRecordChangedLast() {
        takeOver(meeting("s1").on("2024"));
        var before = addresses.part(AddressKind.MEETINGS, "").getFirst();
        assertThat(before.address()).isEqualTo("/sitzungen/sitzung-s1");
        takeOver(meeting("s1").on("2025"));
        assertThat(addresses.part(AddressKind.MEETINGS, "").getFirst().changed())
                .isAfter(before.changed());
    }
}
