package org.wandelwerk.meeting;

import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.wandelwerk.meeting.jooq.Tables.BODIES;
import static org.wandelwerk.meeting.jooq.Tables.MEETINGS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.kernel.SearchWords;

/** Lists meetings for those who edit them, public or not, the newest first. */
@Repository
class MeetingDeskRepository {

    private static final Field<String> DAY = coalesce(MEETINGS.HELD_ON, "");
    private static final Field<String> FOLDED = DSL.field("public.folded({0})", String.class, MEETINGS.TITLE_DE);

    private final DSLContext sql;

    MeetingDeskRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * @param bodies whose meetings are asked for; {@code null} for all
     */
    List<EditableEntry> list(String words, @Nullable List<CommitteeId> bodies, @Nullable EntryPlace after, int limit) {
        return sql.select(MEETINGS.ID, MEETINGS.TITLE_DE, MEETINGS.HELD_ON, DAY)
                .from(MEETINGS)
                .where(SearchWords.of(words).<Condition>anywhere(FOLDED::like, DSL::or, DSL::and))
                .and(bodies == null ? noCondition() : MEETINGS.ID.in(ofBodies(bodies)))
                .and(after == null ? noCondition() : row(DAY, MEETINGS.ID).lt(after.sort(), after.id()))
                .orderBy(DAY.desc(), MEETINGS.ID.desc())
                .limit(limit)
                .fetch(found -> new EditableEntry(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    /** The bodies of those of the meetings that are there. */
    Map<UUID, Set<String>> bodies(Collection<UUID> ids) {
        return sql
                .select(MEETINGS.ID, BODIES.COMMITTEE_ID.cast(String.class))
                .from(MEETINGS)
                .leftJoin(BODIES)
                .on(BODIES.MEETING_ID.eq(MEETINGS.ID))
                .where(MEETINGS.ID.in(ids))
                .fetch()
                .stream()
                .collect(Collectors.groupingBy(
                        Record2::value1,
                        Collectors.flatMapping(row -> Stream.ofNullable(row.value2()), Collectors.toSet())));
    }

    private static Select<Record1<UUID>> ofBodies(List<CommitteeId> bodies) {
        return DSL.select(BODIES.MEETING_ID)
                .from(BODIES)
                .where(BODIES.COMMITTEE_ID.in(
                        bodies.stream().map(CommitteeId::value).toList()));
    }
}
