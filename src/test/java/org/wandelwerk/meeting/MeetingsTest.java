package org.wandelwerk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Change;
import org.wandelwerk.kernel.NotFound;

@House
@Transactional
class MeetingsTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 11, 15);

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingDates dates;

    @Autowired
    private Committees committees;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private CommitteeId one;
    private CommitteeId two;

    @BeforeEach
    void foundWorkshops() {
        one = workshop(101);
        two = workshop(102);
    }

    private CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    private Change takeOver(AMeeting meeting) {
        return Acting.as(HouseActors.IMPORT, () -> meetings.takeOver(meeting.build()));
    }

    private static AMeeting own(String id) {
        return AMeeting.of(id, MeetingKind.WORKSHOP);
    }

    private static AMeeting joint(String id) {
        return AMeeting.of(id, MeetingKind.JOINT);
    }

    private static String id(Optional<Meeting> meeting) {
        return meeting.map(found -> found.origin().id()).orElse("none");
    }

    private static List<String> ids(List<Meeting> meetings) {
        return meetings.stream().map(meeting -> meeting.origin().id()).toList();
    }

    @Test
    void aMeetingIsReadAsItWasTakenOver() {
        var meeting = joint("s1").with(two).with(one).on("2024-11-20").noting("rund 100 Teilnehmende");
        assertThat(takeOver(meeting)).isEqualTo(Change.NEW);
        assertThat(meetings.bySlug("sitzung-s1")).isEqualTo(meeting.build());
    }

    @Test
    void aSecondTakeOverWritesNothing() {
        takeOver(joint("s1").with(one).with(two));
        var before = sql.fetchCount(DSL.table("history.changes"));
        assertThat(takeOver(joint("s1").with(one).with(two))).isEqualTo(Change.SAME);
        assertThat(sql.fetchCount(DSL.table("history.changes"))).isEqualTo(before);
    }

    @Test
    void aMeetingCanBeCorrected() {
        takeOver(joint("s1").with(one).with(two));
        var corrected = joint("s1").with(two).on("2024");
        assertThat(takeOver(corrected)).isEqualTo(Change.CHANGED);
        sql.execute("set constraints all immediate");
        assertThat(meetings.bySlug("sitzung-s1")).isEqualTo(corrected.build());
    }

    @Test
    void twoMeetingsNeverHaveTheSameAddress() {
        takeOver(own("s1").under("sitzung-der-imag"));
        takeOver(own("s2").under("sitzung-der-imag"));
        takeOver(own("s3").under("sitzung-der-imag"));
        assertThat(meetings.bySlug("sitzung-der-imag").origin().id()).isEqualTo("s1");
        assertThat(meetings.bySlug("sitzung-der-imag-3").origin().id()).isEqualTo("s3");
        assertThat(takeOver(own("s3").under("sitzung-der-imag"))).isEqualTo(Change.SAME);
    }

    @Test
    void aMeetingKeepsItsFirstAddress() {
        takeOver(own("s1").under("sitzung-der-werkstatt"));
        takeOver(own("s1").under("werkstatt-1-2024-01-25").on("2024-01-25"));
        assertThat(meetings.bySlug("sitzung-der-werkstatt").date()).hasToString("2024-01-25");
    }

    @Test
    void theNextMeetingIsTheFirstThatIsNotOver() {
        takeOver(own("past").with(one).on("2024-11-14"));
        takeOver(own("later").with(one).on("2024-12-01"));
        takeOver(joint("soon").with(one).with(two).on("2024-11-20"));
        takeOver(own("undated").with(one));
        assertThat(id(dates.next(one, TODAY))).isEqualTo("soon");
        assertThat(id(dates.next(one, LocalDate.of(2024, 11, 20)))).isEqualTo("soon");
        assertThat(id(dates.next(two, LocalDate.of(2024, 11, 21)))).isEqualTo("none");
    }

    @Test
    void itsOwnLastMeetingAndTheLastJointOneStandApart() {
        takeOver(own("own").with(one).on("2024-10-21"));
        takeOver(own("older").with(one).on("2024-01-25"));
        takeOver(joint("joint").with(one).with(two).on("2024-11-01"));
        takeOver(own("other").with(two).on("2024-11-10"));
        assertThat(id(dates.lastOwn(one, TODAY))).isEqualTo("own");
        assertThat(id(dates.lastJoint(one, TODAY))).isEqualTo("joint");
        assertThat(id(dates.lastOwn(two, LocalDate.of(2024, 11, 10)))).isEqualTo("none");
    }

    @Test
    void aMeetingOfWhichOnlyTheMonthIsKnownIsOverWhenTheMonthIs() {
        takeOver(own("month").with(one).on("2024-11"));
        assertThat(id(dates.next(one, TODAY))).isEqualTo("month");
        assertThat(id(dates.lastOwn(one, TODAY))).isEqualTo("none");
        assertThat(id(dates.lastOwn(one, LocalDate.of(2024, 12, 1)))).isEqualTo("month");
        assertThat(id(dates.next(one, LocalDate.of(2024, 12, 1)))).isEqualTo("none");
    }

    @Test
    void listsGoFromTodayIntoBothDirections() {
        takeOver(own("a").on("2021-03-25"));
        takeOver(own("b").on("2023"));
        takeOver(own("c").on("2024-11-15"));
        takeOver(own("d").on("2025"));
        takeOver(own("undated"));
        assertThat(ids(dates.recent(TODAY, 10))).containsExactly("b", "a");
        assertThat(ids(dates.upcoming(TODAY, 10))).containsExactly("c", "d");
        assertThat(ids(dates.recent(TODAY, 1))).containsExactly("b");
        assertThat(ids(dates.upcoming(TODAY, 1))).containsExactly("c");
    }

    @Test
    void whatIsNotPublishedIsNotShown() {
        takeOver(own("s1").with(one).on("2024-10-21"));
        sql.execute("delete from meeting.publications");
        assertThat(dates.recent(TODAY, 10)).isEmpty();
        assertThat(dates.lastOwn(one, TODAY)).isEmpty();
        assertThatThrownBy(() -> meetings.bySlug("sitzung-s1")).isInstanceOf(NotFound.class);
    }

    @Test
    void aListCostsOneStatement() {
        takeOver(own("a").with(one).on("2021-03-25"));
        takeOver(joint("b").with(one).with(two).on("2023"));
        assertThat(statements.during(() -> dates.recent(TODAY, 10))).hasSize(1);
    }
}
