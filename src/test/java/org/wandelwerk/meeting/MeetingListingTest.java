package org.wandelwerk.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.House;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.NotFound;

@House
@Transactional
class MeetingListingTest {

    @Autowired
    private Meetings meetings;

    @Autowired
    private MeetingListing listing;

    @Autowired
    private Committees committees;

    @Autowired
    private DSLContext sql;

    @Autowired
    private Statements statements;

    private CommitteeId one;
    private CommitteeId two;

    @BeforeEach
    void meet() {
        one = workshop(101);
        two = workshop(102);
        takeOver(own("undated-b").with(one));
        takeOver(own("undated-a"));
        takeOver(own("old").with(one).on("2021-03-25"));
        takeOver(own("year").on("2023"));
        takeOver(joint("joint").with(two).with(one).on("2024-11-20"));
        takeOver(own("next").with(two).on("2998-05"));
        takeOver(own("later").with(one).on("2999-01-01"));
    }

    private CommitteeId workshop(int number) {
        var workshop = ACommittee.workshop(number, "Werkstatt " + number).build();
        Acting.as(HouseActors.IMPORT, () -> committees.takeOver(workshop));
        return workshop.id();
    }

    private void takeOver(AMeeting meeting) {
        Acting.as(HouseActors.IMPORT, () -> meetings.takeOver(meeting.build()));
    }

    private static AMeeting own(String id) {
        return AMeeting.of(id, MeetingKind.WORKSHOP);
    }

    private static AMeeting joint(String id) {
        return AMeeting.of(id, MeetingKind.JOINT);
    }

    private static String name(@Nullable Meeting meeting) {
        return meeting == null ? "none" : meeting.origin().id();
    }

    private List<String> walk(@Nullable CommitteeId body, int size) {
        var found = new ArrayList<String>();
        String after = null;
        do {
            var slice = listing.page(body, after, size).slice();
            slice.items().forEach(meeting -> found.add(name(meeting)));
            after = slice.next();
        } while (after != null);
        return found;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void thoseToComeStandBeforeThoseThatAreOverAndThoseWithoutADateLast(int size) {
        assertThat(walk(null, size)).containsExactly("next", "later", "joint", "year", "old", "undated-a", "undated-b");
    }

    @Test
    void aBodyHasItsOwnMeetingsAndTheJointOnes() {
        assertThat(walk(one, 2)).containsExactly("later", "joint", "old", "undated-b");
        assertThat(listing.page(one, null, 2).total()).isEqualTo(4);
        assertThat(listing.page(one, null, 2).perBody()).containsEntry(one, 4).containsEntry(two, 2);
    }

    @Test
    void aListThatWasBegunYesterdayKeepsItsParts() {
        var yesterday = LocalDate.of(2998, 6, 1);
        var next = meetings.bySlug("sitzung-next");
        var after = MeetingPosition.of(next, LocalDate.of(2998, 5, 31)).cursor().encoded();
        assertThat(next.isOver(yesterday)).isTrue();
        assertThat(listing.page(null, after, 1).slice().items())
                .extracting(MeetingListingTest::name)
                .containsExactly("later");
    }

    @Test
    void whatIsNoCursorOfThisListIsNotFound() {
        for (var values : List.of(
                List.of("20000", "OVER", "2024"),
                List.of("x", "OVER", "2024", "00000000-0000-0000-0000-000000000000"),
                List.of("9999999", "OVER", "2024", "00000000-0000-0000-0000-000000000000"),
                List.of("20000", "NEVER", "2024", "00000000-0000-0000-0000-000000000000"),
                List.of("20000", "OVER", "' or", "00000000-0000-0000-0000-000000000000"),
                List.of("20000", "OVER", "2024", "1"))) {
            var cursor = new Cursor(values).encoded();
            assertThatThrownBy(() -> listing.page(null, cursor, 2)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void theNeighboursAreThoseOfTheSameBodies() {
        var joint = listing.neighbours(meetings.bySlug("sitzung-joint"));
        assertThat(name(joint.previous())).isEqualTo("old");
        assertThat(name(joint.next())).isEqualTo("next");
        var old = listing.neighbours(meetings.bySlug("sitzung-old"));
        assertThat(name(old.previous())).isEqualTo("none");
        assertThat(name(old.next())).isEqualTo("joint");
    }

    @Test
    void withoutADateOrABodyThereAreNoNeighbours() {
        for (var slug : List.of("sitzung-undated-b", "sitzung-year")) {
            assertThat(listing.neighbours(meetings.bySlug(slug))).isEqualTo(new MeetingNeighbours(null, null));
        }
    }

    @Test
    void theMeetingsOfABodyAreSummedUp() {
        assertThat(listing.sums(two)).isEqualTo(new MeetingSums(2, 2, 10, 2, Money.euros(220_000_000)));
        assertThat(listing.sums(workshop(103))).isEqualTo(new MeetingSums(0, 0, 0, 0, Money.euros(0)));
    }

    @Test
    void whatIsNotPublishedIsNotShownNorCounted() {
        var joint = meetings.bySlug("sitzung-joint");
        sql.execute("delete from meeting.publications");
        assertThat(walk(null, 5)).isEmpty();
        assertThat(listing.page(null, null, 5).total()).isZero();
        assertThat(listing.page(null, null, 5).perBody()).isEmpty();
        assertThat(listing.named(List.of(joint.id()))).isEmpty();
        assertThat(listing.sums(one).meetings()).isZero();
        assertThat(listing.neighbours(joint)).isEqualTo(new MeetingNeighbours(null, null));
    }

    @Test
    void oneThatIsKnownByItsMonthIsToComeUntilTheMonthIsOver() {
        var month = own("month").on("2024-11").build();
        assertThat(month.isOver(LocalDate.of(2024, 11, 30))).isFalse();
        assertThat(month.isOver(LocalDate.of(2024, 12, 1))).isTrue();
        assertThat(own("none").build().isOver(LocalDate.of(2024, 12, 1))).isFalse();
    }

    @Test
    void howeverLongTheListIsItCostsTheSame() {
        assertThat(statements.during(() -> listing.page(null, null, 100))).hasSizeLessThanOrEqualTo(8);
    }
}
