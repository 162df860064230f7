package org.wandelwerk.identity;

import static org.wandelwerk.identity.jooq.Tables.KEPT_FORMS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** The table of forms that wait for the next sign-in. */
@Repository
class KeptFormRepository {

    private final DSLContext sql;

    KeptFormRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID id, String digest, PersonId person, byte[] content, Instant now) {
        sql.insertInto(KEPT_FORMS)
                .set(KEPT_FORMS.ID, id)
                .set(KEPT_FORMS.TOKEN_DIGEST, digest)
                .set(KEPT_FORMS.PERSON_ID, person.value())
                .set(KEPT_FORMS.CONTENT, content)
                .set(KEPT_FORMS.KEPT_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    Optional<byte[]> find(String digest, PersonId person, Instant since) {
        return sql.select(KEPT_FORMS.CONTENT)
                .from(KEPT_FORMS)
                .where(
                        KEPT_FORMS.TOKEN_DIGEST.eq(digest),
                        KEPT_FORMS.PERSON_ID.eq(person.value()),
                        KEPT_FORMS.KEPT_AT.gt(since.atOffset(ZoneOffset.UTC)))
                .fetchOptional(KEPT_FORMS.CONTENT);
    }

    void forget(Instant before) {
        sql.deleteFrom(KEPT_FORMS)
                .where(KEPT_FORMS.KEPT_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    /** Throws away all of the person but the newest. */
    void leaveNewest(PersonId person, int count) {
        var newest = sql.select(KEPT_FORMS.ID)
                .from(KEPT_FORMS)
                .where(KEPT_FORMS.PERSON_ID.eq(person.value()))
                .orderBy(KEPT_FORMS.KEPT_AT.desc(), KEPT_FORMS.ID)
                .limit(count);
        sql.deleteFrom(KEPT_FORMS)
                .where(KEPT_FORMS.PERSON_ID.eq(person.value()), KEPT_FORMS.ID.notIn(newest))
                .execute();
    }
}
