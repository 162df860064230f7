package org.wandelwerk.identity;

import static org.jooq.impl.DSL.val;
import static org.wandelwerk.identity.jooq.Tables.CODE_GENERATORS;
import static org.wandelwerk.identity.jooq.Tables.USED_CODES;

import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The tables of generators of one-time codes, and of the codes that were used. */
@Repository
class CodeRepository {

    private final DSLContext sql;

    CodeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The secret of the generator that counts. */
    Optional<String> secret(PersonId person) {
        return sql.select(CODE_GENERATORS.SECRET)
                .from(CODE_GENERATORS)
                .where(CODE_GENERATORS.PERSON_ID.eq(person.value()), CODE_GENERATORS.SECRET.isNotNull())
                .fetchOptional(CODE_GENERATORS.SECRET);
    }

    /** The secret of the generator that is being set up. */
    Optional<String> nextSecret(PersonId person) {
        return sql.select(CODE_GENERATORS.NEXT_SECRET)
                .from(CODE_GENERATORS)
                .where(CODE_GENERATORS.PERSON_ID.eq(person.value()), CODE_GENERATORS.NEXT_SECRET.isNotNull())
                .fetchOptional(CODE_GENERATORS.NEXT_SECRET);
    }

    void propose(PersonId person, String secret) {
        sql.insertInto(CODE_GENERATORS)
                .set(CODE_GENERATORS.PERSON_ID, person.value())
                .set(CODE_GENERATORS.NEXT_SECRET, secret)
                .onConflict(CODE_GENERATORS.PERSON_ID)
                .doUpdate()
                .set(CODE_GENERATORS.NEXT_SECRET, secret)
                .execute();
    }

    void settle(PersonId person, String secret) {
        sql.update(CODE_GENERATORS)
                .set(CODE_GENERATORS.SECRET, secret)
                .setNull(CODE_GENERATORS.NEXT_SECRET)
                .where(CODE_GENERATORS.PERSON_ID.eq(person.value()))
                .execute();
        sql.deleteFrom(USED_CODES)
                .where(USED_CODES.PERSON_ID.eq(person.value()))
                .execute();
    }

    /** Whether nobody used a code of this step before; the key decides when two ask at once. */
    boolean use(PersonId person, long step, long oldest) {
        sql.deleteFrom(USED_CODES)
                .where(USED_CODES.PERSON_ID.eq(person.value()), USED_CODES.STEP.lt(oldest))
                .execute();
        return sql.insertInto(USED_CODES, USED_CODES.PERSON_ID, USED_CODES.STEP)
                        .select(sql.select(val(person.value()), val(step))
                                .whereNotExists(sql.selectOne()
                                        .from(USED_CODES)
                                        .where(USED_CODES.PERSON_ID.eq(person.value()), USED_CODES.STEP.ge(step))))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }
}
