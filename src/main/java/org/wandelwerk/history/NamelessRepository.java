package org.wandelwerk.history;

import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.NAMELESS;

import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.history.jooq.tables.Changes;
import org.wandelwerk.personal.ErasedPerson;

/** The SQL that takes the name of who acted out of entries, and keeps the digest of what is left. */
@Repository
class NamelessRepository {

    private final DSLContext sql;

    NamelessRepository(DSLContext sql) {
        this.sql = sql;
    }

    void unname(UUID actor) {
        sql.select(DSL.field("set_config('wandelwerk.erasing', 'on', true)")).execute();
        var unnamed = sql
                .update(CHANGES)
                .set(CHANGES.ACTOR_NAME, ErasedPerson.NAME)
                .setNull(CHANGES.ACTOR_SALT)
                .where(CHANGES.ACTOR.eq(actor), CHANGES.ACTOR_NAME.ne(ErasedPerson.NAME))
                .returningResult(CHANGES.ID, CHANGES.ACTOR_DIGEST)
                .fetch()
                .stream()
                .filter(entry -> entry.value2() == null)
                .map(Record2::value1)
                .toArray(Long[]::new);
        sql.insertInto(NAMELESS, NAMELESS.CHANGE, NAMELESS.DIGEST)
                .select(sql.select(CHANGES.ID, Digest.OF_ENTRY).from(CHANGES).where(CHANGES.ID.eq(DSL.any(unnamed))))
                .execute();
    }

    /**
     * That the name is the one that the entry is committed to, or gone because its person was erased. For entries
     * without a commitment their digest says so.
     */
    static Condition hasItsName() {
        var fits = DSL.condition(
                "{0} = encode(sha256({1} || convert_to({2}, 'UTF8')), 'hex')",
                CHANGES.ACTOR_DIGEST, CHANGES.ACTOR_SALT, CHANGES.ACTOR_NAME);
        var isGone = CHANGES.ACTOR_SALT
                .isNull()
                .and(CHANGES.ACTOR_NAME.eq(ErasedPerson.NAME))
                .and(DSL.exists(erasures(CHANGES.as("erasing"))));
        return CHANGES.ACTOR_DIGEST
                .isNull()
                .or(isGone)
                .or(CHANGES.ACTOR_SALT.isNotNull().and(fits));
    }

    /**
     * That all of an entry from before the commitments but its name is what it was, by the word of an act that was
     * recorded where its person was erased.
     */
    static Condition isProved() {
        var act = CHANGES.as("act");
        var erasing = CHANGES.as("erasing");
        return CHANGES.ACTOR_DIGEST
                .isNull()
                .and(CHANGES.ACTOR_NAME.eq(ErasedPerson.NAME))
                .and(DSL.exists(DSL.selectOne()
                        .from(NAMELESS)
                        .join(act)
                        .on(act.TABLE_NAME.eq("history.nameless"), act.ROW_ID.eq(NAMELESS.CHANGE.cast(String.class)))
                        .where(NAMELESS.CHANGE.eq(CHANGES.ID), NAMELESS.DIGEST.eq(Digest.OF_ENTRY))
                        .and(DSL.condition("{0} ->> 'digest' = {1}::text", act.AFTER, NAMELESS.DIGEST))
                        .and(DSL.exists(
                                erasures(erasing).and(erasing.ERA.eq(act.ERA)).and(erasing.TX.eq(act.TX))))));
    }

    /** The entries by which the person who acted was erased. */
    private static SelectConditionStep<?> erasures(Changes erasing) {
        return DSL.selectOne()
                .from(erasing)
                .where(erasing.TABLE_NAME.eq("identity.people"), erasing.ROW_ID.eq(CHANGES.ACTOR.cast(String.class)))
                .and(DSL.condition(
                        "{0} ->> 'erased_at' is null and {1} ->> 'erased_at' is not null",
                        erasing.BEFORE, erasing.AFTER))
                .and(erasing.OPERATION.eq("U"));
    }
}
