package org.wandelwerk.draft;

import static org.wandelwerk.draft.jooq.Tables.ACTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.jooq.tables.records.ActsRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PersonId;

/** The table of what people did; rows are only added. */
@Repository
class DeedRepository {

    private final DSLContext sql;

    DeedRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Whether the form with this key was done, asked after all have ended who did something with the same record.
     * Others wait until this transaction has ended.
     */
    boolean isKnownToThoseWhoWaited(UUID record, String key) {
        await(record);
        return isKnown(key);
    }

    /** Waits until all have ended who did something with the record; others wait until this transaction has ended. */
    void await(UUID record) {
        sql.select(DSL.field(
                        "pg_advisory_xact_lock({0}, {1})",
                        Object.class, DSL.val((int) (record.getMostSignificantBits() >>> 32)), DSL.val((int)
                                record.getLeastSignificantBits())))
                .execute();
    }

    /** Whether the form with this key was done. */
    boolean isKnown(String key) {
        return sql.fetchExists(ACTS, ACTS.ONE_TIME_KEY.eq(key));
    }

    void add(Deed deed) {
        var row = sql.newRecord(ACTS);
        row.setId(HashedId.of("act", deed.key()));
        row.setKind(deed.kind());
        row.setRecordId(deed.record());
        row.setDeed(deed.what().name());
        row.setIsAlone(deed.isAlone());
        row.setDoneBy(deed.by().id().value());
        row.setDoneByName(deed.by().name());
        row.setDoneAt(deed.at().atOffset(ZoneOffset.UTC));
        row.setOneTimeKey(deed.key());
        sql.insertInto(ACTS).set(row).execute();
    }

    /** The newest first. */
    List<Deed> of(UUID record, int limit) {
        return sql.selectFrom(ACTS)
                .where(ACTS.RECORD_ID.eq(record))
                .orderBy(ACTS.DONE_AT.desc(), ACTS.ID)
                .limit(limit)
                .fetch(DeedRepository::deed);
    }

    /** What was published, also again, or taken over without a second person, the newest first, behind a place. */
    List<Deed> alone(@Nullable Instant at, @Nullable UUID id, int limit) {
        return sql.selectFrom(ACTS)
                .where(ACTS.IS_ALONE.isTrue())
                .and(
                        at == null || id == null
                                ? DSL.noCondition()
                                : DSL.row(ACTS.DONE_AT, ACTS.ID).lt(at.atOffset(ZoneOffset.UTC), id))
                .orderBy(ACTS.DONE_AT.desc(), ACTS.ID.desc())
                .limit(limit)
                .fetch(DeedRepository::deed);
    }

    /** By which a record last became what it is. */
    Optional<Deed> lastPublication(UUID record) {
        return sql.selectFrom(ACTS)
                .where(ACTS.RECORD_ID.eq(record), ACTS.DEED.eq(Deed.Kind.PUBLISHED.name()))
                .orderBy(ACTS.DONE_AT.desc())
                .limit(1)
                .fetchOptional(DeedRepository::deed);
    }

    /** Everybody who saved something into the draft that stands: since the last one was published or laid aside. */
    Set<PersonId> writers(String kind, UUID record) {
        var end = ACTS.as("ends");
        return sql.selectDistinct(ACTS.DONE_BY)
                .from(ACTS)
                .where(ACTS.RECORD_ID.eq(record), ACTS.KIND.eq(kind), ACTS.DEED.eq(Deed.Kind.SAVED.name()))
                .andNotExists(DSL.selectOne()
                        .from(end)
                        .where(end.RECORD_ID.eq(record), end.KIND.eq(kind), end.DONE_AT.gt(ACTS.DONE_AT))
                        .and(end.DEED.in(Deed.Kind.PUBLISHED.name(), Deed.Kind.DISCARDED.name())))
                .fetchSet(row -> new PersonId(row.value1()));
    }

    /**
     * What was published last, beside a draft that knew nothing of it.
     *
     * @param published with what was kept from the public, and from whom
     */
    Difference difference(WorkingCopy mine, Draft published) {
        var last = lastPublication(mine.record());
        return new Difference(
                mine,
                published.typed(),
                published.audiences(),
                mine.isSaved() ? published.base().digest() : published.basis(mine.fields()),
                true,
                last.map(Deed::by).orElse(null),
                last.map(Deed::at).orElse(null));
    }

    private static Deed deed(ActsRecord row) {
        return new Deed(
                row.getRecordId(),
                row.getKind(),
                Deed.Kind.valueOf(row.getDeed()),
                row.getIsAlone(),
                new Actor(new PersonId(row.getDoneBy()), row.getDoneByName()),
                row.getDoneAt().toInstant(),
                row.getOneTimeKey());
    }
}
