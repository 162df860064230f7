package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;
import static org.wandelwerk.history.jooq.Tables.ERASABLES;
import static org.wandelwerk.history.jooq.Tables.PARTINGS;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.personal.ErasedPerson;

/** The SQL that compares the entries with their digests. */
@Repository
class EntryCheckRepository {

    private static final int MOST = 1000;

    private final DSLContext sql;

    EntryCheckRepository(DSLContext sql) {
        this.sql = sql;
    }

    long entries() {
        return sql.fetchCount(CHANGES);
    }

    long unsealed() {
        return sql.fetchCount(CHANGES, SealRepository.unsealed());
    }

    List<Finding.ChangedEntry> changed() {
        return sql.select(CHANGES.ID, CHANGES.TABLE_NAME, CHANGES.ROW_ID)
                .from(CHANGES)
                .join(DIGESTS)
                .on(DIGESTS.CHANGE.eq(CHANGES.ID))
                .where(DIGESTS.DIGEST
                        .ne(Digest.OF_ENTRY)
                        .and(DSL.not(NamelessRepository.isProved()))
                        .and(DSL.not(isParted()))
                        .or(DSL.not(NamelessRepository.hasItsName())))
                .orderBy(CHANGES.ID)
                .limit(MOST)
                .fetch(mapping(Finding.ChangedEntry::new));
    }

    /**
     * That all of an entry is what it was but values that stand apart by now, by the word of the one act that was
     * recorded then: as long as none of them was erased, nor its name, the entry with them fits its seal.
     */
    private static Condition isParted() {
        var isErased = DSL.exists(DSL.selectOne()
                .from(PARTINGS)
                .where(PARTINGS.CHANGE.eq(CHANGES.ID))
                .andNotExists(DSL.selectOne()
                        .from(ERASABLES)
                        .where(ERASABLES.CHANGE.eq(PARTINGS.CHANGE), ERASABLES.COLUMN_NAME.eq(PARTINGS.COLUMN_NAME))));
        return DSL.exists(DSL.selectOne()
                        .from(PARTINGS)
                        .where(PARTINGS.CHANGE.eq(CHANGES.ID), PARTINGS.DIGEST.eq(Digest.OF_ENTRY), isSaidOnce())
                        .and(DSL.condition(
                                "coalesce({0} -> {2} ->> 'digest', {1} -> {2} ->> 'digest') is not null",
                                CHANGES.BEFORE, CHANGES.AFTER, PARTINGS.COLUMN_NAME)))
                .and(isErased.or(CHANGES.ACTOR_NAME.eq(ErasedPerson.NAME))
                        .or(DIGESTS.DIGEST.eq(Digest.OF_FORMER_ENTRY)));
    }

    /** That one act alone told of a value that it stands apart, and of this digest. */
    private static Condition isSaidOnce() {
        var act = CHANGES.as("act");
        var key = DSL.field("jsonb_build_array({0}, {1})::text", String.class, PARTINGS.CHANGE, PARTINGS.COLUMN_NAME);
        return DSL.condition(
                "{0} = array[{1}::text]",
                DSL.array(DSL.select(DSL.field("{0} ->> 'digest'", String.class, act.AFTER))
                        .from(act)
                        .where(act.TABLE_NAME.eq("history.partings"), act.ROW_ID.eq(key))),
                PARTINGS.DIGEST);
    }

    List<Finding.MissingEntry> missing() {
        return sql.select(DIGESTS.CHANGE, DIGESTS.SEAL)
                .from(DIGESTS)
                .whereNotExists(DSL.selectOne().from(CHANGES).where(CHANGES.ID.eq(DIGESTS.CHANGE)))
                .orderBy(DIGESTS.CHANGE)
                .limit(MOST)
                .fetch(mapping(Finding.MissingEntry::new));
    }

    /** Entries without a digest that do not just wait for the next seal. */
    List<Finding.SmuggledEntry> smuggled(Optional<Seal> newest) {
        return sql.select(CHANGES.ID, CHANGES.TABLE_NAME, CHANGES.ROW_ID)
                .from(CHANGES)
                .where(
                        SealRepository.unsealed(),
                        newest.map(EntryCheckRepository::sealed)
                                .orElse(DSL.falseCondition())
                                .or(ofAnotherEra())
                                .or(yetToCome()))
                .orderBy(CHANGES.ID)
                .limit(MOST)
                .fetch(mapping(Finding.SmuggledEntry::new));
    }

    private static Condition sealed(Seal newest) {
        return newest.to().equals(Seal.END)
                ? CHANGES.ERA.eq(newest.era())
                : CHANGES.ERA
                        .eq(newest.era())
                        .and(DSL.condition(
                                "pg_visible_in_snapshot({0}, {1}::pg_snapshot)", CHANGES.TX, DSL.val(newest.to())));
    }

    private static Condition ofAnotherEra() {
        return DSL.condition("{0} <> history.era()", CHANGES.ERA);
    }

    private static Condition yetToCome() {
        return DSL.condition("{0} >= pg_snapshot_xmax(pg_current_snapshot())", CHANGES.TX);
    }
}
