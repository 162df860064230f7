package org.wandelwerk.committee;

import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.wandelwerk.committee.jooq.Tables.NAMES;
import static org.wandelwerk.committee.jooq.Tables.SEATS;
import static org.wandelwerk.committee.jooq.Tables.SPEAKERS;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.EditableEntry;
import org.wandelwerk.draft.EntryPlace;
import org.wandelwerk.kernel.SearchWords;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;

/** Lists bodies for those who edit them, and their seats and speakers, body by body. */
@Repository
class CommitteeDeskRepository {

    private static final Field<String> BODY = DSL.field("public.folded({0})", String.class, NAMES.NAME_DE);

    private final DSLContext sql;

    CommitteeDeskRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * A seat or an office in a list.
     *
     * @param holder the organisation or the person, whose name another module knows
     */
    record Row(UUID id, UUID holder, String body, String sort) {

        /** By what it is called in lines of time. */
        TrailRecord record(Optional<String> holderName) {
            var name = holderName.map(known -> known + ", " + body).orElse(body);
            return new TrailRecord(id, Text.german(name), null, false);
        }
    }

    /**
     * Bodies by the name they carry.
     *
     * @param bodies those that are asked for; {@code null} for all
     */
    List<EditableEntry> bodies(String words, @Nullable Set<CommitteeId> bodies, @Nullable EntryPlace after, int limit) {
        return sql.select(NAMES.COMMITTEE_ID, NAMES.NAME_DE, BODY)
                .from(NAMES)
                .where(
                        NAMES.POSITION.eq(0),
                        SearchWords.of(words).<Condition>anywhere(BODY::like, DSL::or, DSL::and),
                        among(NAMES.COMMITTEE_ID, bodies),
                        behind(NAMES.COMMITTEE_ID, after))
                .orderBy(BODY, NAMES.COMMITTEE_ID)
                .limit(limit)
                .fetch(found -> new EditableEntry(found.value1(), found.value2(), null, found.value3()));
    }

    List<Row> seats(String words, @Nullable Set<CommitteeId> bodies, @Nullable EntryPlace after, int limit) {
        return sql.select(SEATS.ID, SEATS.ORGANISATION_ID, NAMES.NAME_DE, BODY)
                .from(SEATS)
                .join(NAMES)
                .on(NAMES.COMMITTEE_ID.eq(SEATS.COMMITTEE_ID), NAMES.POSITION.eq(0))
                .where(
                        SearchWords.of(words).<Condition>anywhere(BODY::like, DSL::or, DSL::and),
                        among(SEATS.COMMITTEE_ID, bodies),
                        behind(SEATS.ID, after))
                .orderBy(BODY, SEATS.ID)
                .limit(limit)
                .fetch(found -> new Row(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    List<Row> speakers(String words, @Nullable Set<CommitteeId> bodies, @Nullable EntryPlace after, int limit) {
        return sql.select(SPEAKERS.ID, SPEAKERS.REPRESENTATIVE_ID, NAMES.NAME_DE, BODY)
                .from(SPEAKERS)
                .join(NAMES)
                .on(NAMES.COMMITTEE_ID.eq(SPEAKERS.COMMITTEE_ID), NAMES.POSITION.eq(0))
                .where(
                        SearchWords.of(words).<Condition>anywhere(BODY::like, DSL::or, DSL::and),
                        among(SPEAKERS.COMMITTEE_ID, bodies),
                        behind(SPEAKERS.ID, after))
                .orderBy(BODY, SPEAKERS.ID)
                .limit(limit)
                .fetch(found -> new Row(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    /** The seats of the given ids. */
    List<Row> seatsOf(Collection<UUID> ids) {
        return sql.select(SEATS.ID, SEATS.ORGANISATION_ID, NAMES.NAME_DE, BODY)
                .from(SEATS)
                .join(NAMES)
                .on(NAMES.COMMITTEE_ID.eq(SEATS.COMMITTEE_ID), NAMES.POSITION.eq(0))
                .where(SEATS.ID.in(ids))
                .fetch(found -> new Row(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    /** The offices of the given ids. */
    List<Row> speakersOf(Collection<UUID> ids) {
        return sql.select(SPEAKERS.ID, SPEAKERS.REPRESENTATIVE_ID, NAMES.NAME_DE, BODY)
                .from(SPEAKERS)
                .join(NAMES)
                .on(NAMES.COMMITTEE_ID.eq(SPEAKERS.COMMITTEE_ID), NAMES.POSITION.eq(0))
                .where(SPEAKERS.ID.in(ids))
                .fetch(found -> new Row(found.value1(), found.value2(), found.value3(), found.value4()));
    }

    /** In which bodies the seats of the given ids lie. */
    Map<UUID, String> bodiesOfSeats(Collection<UUID> ids) {
        return sql.select(SEATS.ID, SEATS.COMMITTEE_ID.cast(String.class))
                .from(SEATS)
                .where(SEATS.ID.in(ids))
                .fetchMap(Record2::value1, Record2::value2);
    }

    /** In which bodies the offices of the given ids lie. */
    Map<UUID, String> bodiesOfSpeakers(Collection<UUID> ids) {
        return sql.select(SPEAKERS.ID, SPEAKERS.COMMITTEE_ID.cast(String.class))
                .from(SPEAKERS)
                .where(SPEAKERS.ID.in(ids))
                .fetchMap(Record2::value1, Record2::value2);
    }

    private static Condition among(Field<UUID> body, @Nullable Set<CommitteeId> bodies) {
        return bodies == null
                ? noCondition()
                : body.in(bodies.stream().map(CommitteeId::value).toList());
    }

    private static Condition behind(Field<UUID> id, @Nullable EntryPlace after) {
        return after == null ? noCondition() : row(BODY, id).gt(after.sort(), after.id());
    }
}
