package org.wandelwerk.meeting;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.sum;
import static org.wandelwerk.meeting.MeetingCalendarRepository.has;
import static org.wandelwerk.meeting.MeetingCalendarRepository.isPublished;
import static org.wandelwerk.meeting.MeetingCalendarRepository.over;
import static org.wandelwerk.meeting.MeetingCalendarRepository.toCome;
import static org.wandelwerk.meeting.jooq.Tables.BODIES;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;
import static org.wandelwerk.meeting.jooq.Tables.PUBLICATIONS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.OrderField;
import org.jooq.Row2;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.kernel.Money;

/** The published meetings as a list: those to come, those that are over, those without a date. */
@Repository
class MeetingListRepository {

    private static final List<OrderField<?>> NEXT_FIRST = List.of(MEETINGS.HELD_ON.asc(), MEETINGS.ID.asc());
    private static final List<OrderField<?>> LAST_FIRST = List.of(MEETINGS.HELD_ON.desc(), MEETINGS.ID.desc());

    private final DSLContext sql;
    private final MeetingRepository meetings;

    MeetingListRepository(DSLContext sql, MeetingRepository meetings) {
        this.sql = sql;
        this.meetings = meetings;
    }

    /** The meetings behind the given place, part by part until there are enough. */
    List<Meeting> list(@Nullable CommitteeId body, LocalDate today, @Nullable MeetingPosition after, int limit) {
        var found = new ArrayList<Meeting>();
        for (var part : MeetingPart.values()) {
            var isBehind = after == null || part.compareTo(after.part()) >= 0;
            if (isBehind && found.size() < limit) {
                var start = after == null || part != after.part() ? noCondition() : behind(after);
                found.addAll(fetch(of(body).and(in(part, today)).and(start), order(part), limit - found.size()));
            }
        }
        return found;
    }

    List<Meeting> published(Collection<MeetingId> ids) {
        return ids.isEmpty()
                ? List.of()
                : fetch(
                        MEETINGS.ID.in(ids.stream().map(MeetingId::value).toList()),
                        List.of(MEETINGS.HELD_ON.desc().nullsLast(), MEETINGS.ID),
                        ids.size());
    }

    /** The meeting that one of the bodies had before the given one. */
    Optional<Meeting> before(Meeting meeting) {
        return beside(meeting, row(MEETINGS.HELD_ON, MEETINGS.ID).lt(key(meeting)), LAST_FIRST);
    }

    /** The meeting that one of the bodies had, or will have, after the given one. */
    Optional<Meeting> after(Meeting meeting) {
        return beside(meeting, row(MEETINGS.HELD_ON, MEETINGS.ID).gt(key(meeting)), NEXT_FIRST);
    }

    int total(@Nullable CommitteeId body) {
        return sql.fetchCount(MEETINGS, isPublished().and(of(body)));
    }

    Map<CommitteeId, Integer> perBody() {
        return sql.select(BODIES.COMMITTEE_ID, count())
                .from(BODIES)
                .join(PUBLICATIONS)
                .on(PUBLICATIONS.SUBJECT_ID.eq(BODIES.MEETING_ID))
                .groupBy(BODIES.COMMITTEE_ID)
                .fetchMap(row -> new CommitteeId(row.value1()), row -> row.value2());
    }

    MeetingSums sums(CommitteeId body) {
        return sql.select(
                        count(),
                        count(MEETINGS.DECIDED),
                        sum(MEETINGS.DECIDED),
                        count(MEETINGS.VOLUME),
                        sum(MEETINGS.VOLUME))
                .from(MEETINGS)
                .where(isPublished())
                .and(of(body))
                .fetchSingle(row -> new MeetingSums(
                        row.value1(),
                        row.value2(),
                        whole(row.value3()).intValueExact(),
                        row.value4(),
                        new Money(whole(row.value5()).longValueExact())));
    }

    private Optional<Meeting> beside(Meeting meeting, Condition side, List<OrderField<?>> order) {
        var bodies = select(BODIES.MEETING_ID)
                .from(BODIES)
                .where(BODIES.COMMITTEE_ID.in(
                        meeting.bodies().stream().map(CommitteeId::value).toList()));
        return fetch(MEETINGS.ID.in(bodies).and(side), order, 1).stream().findFirst();
    }

    private List<Meeting> fetch(Condition condition, List<OrderField<?>> order, int limit) {
        return meetings.fetch(meetings.all()
                .where(isPublished())
                .and(condition)
                .orderBy(order)
                .limit(limit));
    }

    private static Condition of(@Nullable CommitteeId body) {
        return body == null ? noCondition() : has(body);
    }

    private static Condition in(MeetingPart part, LocalDate today) {
        return switch (part) {
            case TO_COME -> toCome(today);
            case OVER -> over(today);
            case UNDATED -> MEETINGS.HELD_ON.isNull();
        };
    }

    private static List<OrderField<?>> order(MeetingPart part) {
        return switch (part) {
            case TO_COME -> NEXT_FIRST;
            case OVER -> LAST_FIRST;
            case UNDATED -> List.of(MEETINGS.SLUG);
        };
    }

    private static Condition behind(MeetingPosition place) {
        var dated = row(MEETINGS.HELD_ON, MEETINGS.ID);
        return switch (place.part()) {
            case TO_COME -> dated.gt(place.value(), place.meeting().value());
            case OVER -> dated.lt(place.value(), place.meeting().value());
            case UNDATED -> MEETINGS.SLUG.gt(place.value());
        };
    }

    private static Row2<String, UUID> key(Meeting meeting) {
        return row(String.valueOf(meeting.date()), meeting.id().value());
    }

    private static BigDecimal whole(@Nullable BigDecimal sum) {
        return sum == null ? BigDecimal.ZERO : sum;
    }
}
