package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.NAMELESS;

import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
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
        List<Long> unnamed = sql.update(CHANGES)
                .set(CHANGES.ACTOR_NAME, ErasedPerson.NAME)
                .where(CHANGES.ACTOR.eq(actor), CHANGES.ACTOR_NAME.ne(ErasedPerson.NAME))
                .returningResult(CHANGES.ID)
                .fetch(mapping(id -> id));
        sql.insertInto(NAMELESS, NAMELESS.CHANGE, NAMELESS.DIGEST)
                .select(sql.select(CHANGES.ID, Digest.OF_ENTRY)
                        .from(CHANGES)
                        .where(CHANGES.ID.eq(DSL.any(unnamed.toArray(Long[]::new)))))
                .execute();
    }

    /** That all of an entry but its name is what it was, by the word of a recorded act. */
    static Condition isProved() {
        var act = CHANGES.as("act");
        return CHANGES.ACTOR_NAME
                .eq(ErasedPerson.NAME)
                .and(DSL.exists(DSL.selectOne()
                        .from(NAMELESS)
                        .join(act)
                        .on(act.TABLE_NAME.eq("history.nameless"), act.ROW_ID.eq(NAMELESS.CHANGE.cast(String.class)))
                        .where(NAMELESS.CHANGE.eq(CHANGES.ID), NAMELESS.DIGEST.eq(Digest.OF_ENTRY))
                        .and(DSL.condition("{0} ->> 'digest' = {1}::text", act.AFTER, NAMELESS.DIGEST))));
    }
}
