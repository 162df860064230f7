package org.wandelwerk.identity;

import static org.jooq.impl.DSL.max;
import static org.wandelwerk.identity.jooq.Tables.ACCOUNTS;
import static org.wandelwerk.identity.jooq.Tables.SPARE_CODES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The table of spare codes, by their digests. */
@Repository
class SpareCodeRepository {

    private final DSLContext sql;

    SpareCodeRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Of two who make new ones at once, one waits for the other. */
    void hold(PersonId person) {
        sql.select(ACCOUNTS.PERSON_ID)
                .from(ACCOUNTS)
                .where(ACCOUNTS.PERSON_ID.eq(person.value()))
                .forUpdate()
                .fetch();
    }

    /** Throws away those that nobody used, and the memory of uses before the moment. */
    void clear(PersonId person, Instant usedBefore) {
        sql.deleteFrom(SPARE_CODES)
                .where(
                        SPARE_CODES.PERSON_ID.eq(person.value()),
                        SPARE_CODES.USED_AT.isNull().or(SPARE_CODES.USED_AT.lt(usedBefore.atOffset(ZoneOffset.UTC))))
                .execute();
    }

    void add(UUID id, PersonId person, String digest, Instant now) {
        sql.insertInto(SPARE_CODES)
                .set(SPARE_CODES.ID, id)
                .set(SPARE_CODES.PERSON_ID, person.value())
                .set(SPARE_CODES.DIGEST, digest)
                .set(SPARE_CODES.MADE_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    int left(PersonId person) {
        return sql.fetchCount(
                SPARE_CODES, SPARE_CODES.PERSON_ID.eq(person.value()).and(SPARE_CODES.USED_AT.isNull()));
    }

    Optional<Instant> lastUse(PersonId person) {
        return sql.select(max(SPARE_CODES.USED_AT))
                .from(SPARE_CODES)
                .where(SPARE_CODES.PERSON_ID.eq(person.value()))
                .fetchOptional(0, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }

    boolean use(PersonId person, String digest, Instant now) {
        return sql.update(SPARE_CODES)
                        .set(SPARE_CODES.USED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(
                                SPARE_CODES.PERSON_ID.eq(person.value()),
                                SPARE_CODES.DIGEST.eq(digest),
                                SPARE_CODES.USED_AT.isNull())
                        .execute()
                == 1;
    }
}
