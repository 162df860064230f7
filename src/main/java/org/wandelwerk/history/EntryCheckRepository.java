package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.DIGESTS;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

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
                        .or(DSL.not(NamelessRepository.hasItsName())))
                .orderBy(CHANGES.ID)
                .limit(MOST)
                .fetch(mapping(Finding.ChangedEntry::new));
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
