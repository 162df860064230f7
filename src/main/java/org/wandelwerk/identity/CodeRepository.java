package org.wandelwerk.identity;

import static org.jooq.impl.DSL.val;
import static org.wandelwerk.identity.jooq.Tables.CODE_GENERATORS;
import static org.wandelwerk.identity.jooq.Tables.USED_CODES;

import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The tables of generators of one-time codes, whose secrets lie there sealed, and of the codes that were used. */
@Repository
class CodeRepository {

    private final DSLContext sql;
    private final CodeSeal seal;

    CodeRepository(DSLContext sql, CodeSeal seal) {
        this.sql = sql;
        this.seal = seal;
    }

    /** The secret of the generator that counts. */
    Optional<String> secret(PersonId person) {
        return stored(person, CODE_GENERATORS.SECRET).flatMap(stored -> seal.open(person, stored));
    }

    /** Takes the generator away, and the one that was proposed. */
    void remove(PersonId person) {
        sql.deleteFrom(CODE_GENERATORS)
                .where(CODE_GENERATORS.PERSON_ID.eq(person.value()))
                .execute();
    }

    /** Seals what was stored before secrets were. */
    void sealFormer(PersonId person) {
        stored(person, CODE_GENERATORS.SECRET)
                .filter(seal::isOpen)
                .ifPresent(secret -> sql.update(CODE_GENERATORS)
                        .set(CODE_GENERATORS.SECRET, seal.seal(person, secret))
                        .where(CODE_GENERATORS.PERSON_ID.eq(person.value()), CODE_GENERATORS.SECRET.eq(secret))
                        .execute());
    }

    private Optional<String> stored(PersonId person, Field<String> field) {
        return sql.select(field)
                .from(CODE_GENERATORS)
                .where(CODE_GENERATORS.PERSON_ID.eq(person.value()), field.isNotNull())
                .fetchOptional(field);
    }

    /** The secret of the generator that is being set up. */
    Optional<String> nextSecret(PersonId person) {
        return stored(person, CODE_GENERATORS.NEXT_SECRET).flatMap(stored -> seal.open(person, stored));
    }

    void propose(PersonId person, String secret) {
        var sealed = seal.seal(person, secret);
        sql.insertInto(CODE_GENERATORS)
                .set(CODE_GENERATORS.PERSON_ID, person.value())
                .set(CODE_GENERATORS.NEXT_SECRET, sealed)
                .onConflict(CODE_GENERATORS.PERSON_ID)
                .doUpdate()
                .set(CODE_GENERATORS.NEXT_SECRET, sealed)
                .execute();
    }

    void settle(PersonId person, String secret) {
        sql.update(CODE_GENERATORS)
                .set(CODE_GENERATORS.SECRET, seal.seal(person, secret))
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
