package org.wandelwerk.meeting;

import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.meeting.jooq.Tables.BODIES;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;

/** The published meetings by date. One of which only the month is known is over when the month is. */
@Repository
class MeetingCalendarRepository {

    private static final List<SortField<?>> LAST_FIRST =
            List.of(MEETINGS.HELD_ON.desc().nullsLast(), MEETINGS.ID.desc());
    private static final List<SortField<?>> NEXT_FIRST = List.of(MEETINGS.HELD_ON.asc(), MEETINGS.ID.asc());

    private final MeetingRepository meetings;

    MeetingCalendarRepository(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    Optional<Meeting> bySlug(String slug) {
        return fetch(MEETINGS.SLUG.eq(slug), NEXT_FIRST, 1).stream().findFirst();
    }

    Optional<Meeting> next(CommitteeId body, LocalDate today) {
        return fetch(has(body).and(toCome(today)), NEXT_FIRST, 1).stream().findFirst();
    }

    Optional<Meeting> lastOwn(CommitteeId body, LocalDate today) {
        var own = MEETINGS.KIND.ne(MeetingKind.JOINT.name());
        return fetch(has(body).and(own).and(over(today)), LAST_FIRST, 1).stream()
                .findFirst();
    }

    Optional<Meeting> lastJoint(CommitteeId body, LocalDate today) {
        var joint = MEETINGS.KIND.eq(MeetingKind.JOINT.name());
        return fetch(has(body).and(joint).and(over(today)), LAST_FIRST, 1).stream()
                .findFirst();
    }

    List<Meeting> recent(LocalDate today, int limit) {
        return fetch(over(today), LAST_FIRST, limit);
    }

    List<Meeting> upcoming(LocalDate today, int limit) {
        return fetch(toCome(today), NEXT_FIRST, limit);
    }

    List<Meeting> newest(int limit) {
        return fetch(noCondition(), LAST_FIRST, limit);
    }

    List<Meeting> newest(CommitteeId body, int limit) {
        return fetch(has(body), LAST_FIRST, limit);
    }

    List<Meeting> among(Collection<MeetingId> ids, int limit) {
        return fetch(MEETINGS.ID.in(ids.stream().map(MeetingId::value).toList()), LAST_FIRST, limit);
    }

    /** Those of the given ids that are not public. */
    List<Meeting> hidden(Collection<UUID> ids, int limit) {
        return ids.isEmpty()
                ? List.of()
                : meetings.fetch(meetings.all()
                        .where(MEETINGS.ID.in(ids))
                        .andNot(isPublished())
                        .orderBy(LAST_FIRST)
                        .limit(limit));
    }

    private List<Meeting> fetch(Condition condition, List<SortField<?>> order, int limit) {
        return meetings.fetch(meetings.all()
                .where(isPublished())
                .and(condition)
                .orderBy(order)
                .limit(limit));
    }

    static Condition has(CommitteeId body) {
        return MEETINGS.ID.in(select(BODIES.MEETING_ID).from(BODIES).where(BODIES.COMMITTEE_ID.eq(body.value())));
    }

    /** The first comparison follows from the second; it is there for the index. */
    static Condition over(LocalDate today) {
        return MEETINGS.HELD_ON.lt(today.toString()).and(MEETINGS.HELD_ON.lt(asExact(today)));
    }

    /** The first comparison follows from the second; it is there for the index. */
    static Condition toCome(LocalDate today) {
        var year = Integer.toString(today.getYear());
        return MEETINGS.HELD_ON.ge(year).and(MEETINGS.HELD_ON.ge(asExact(today)));
    }

    /** As much of the day as is known of the meeting's. */
    private static Field<String> asExact(LocalDate today) {
        return left(val(today.toString()), length(MEETINGS.HELD_ON));
    }

    static Condition isPublished() {
        return MEETINGS.ID.in(select(PUBLICATIONS.SUBJECT_ID).from(PUBLICATIONS));
    }
}
