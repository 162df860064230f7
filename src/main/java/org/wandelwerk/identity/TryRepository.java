package org.wandelwerk.identity;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.wandelwerk.identity.jooq.Tables.TRIES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The table of failed tries. */
@Repository
class TryRepository {

    private final DSLContext sql;

    TryRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Lets nobody else try what has one of these subjects before this transaction ends. */
    void hold(List<String> subjects) {
        for (var subject : subjects) {
            sql.select(DSL.field("pg_advisory_xact_lock(hashtextextended({0}, 0))", Object.class, DSL.val(subject)))
                    .execute();
        }
    }

    void add(UUID id, String subject, Instant now) {
        sql.insertInto(TRIES)
                .set(TRIES.ID, id)
                .set(TRIES.SUBJECT, subject)
                .set(TRIES.FAILED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    List<FailedTries> since(Collection<String> subjects, Instant begin) {
        return sql.select(TRIES.SUBJECT, count(), max(TRIES.FAILED_AT))
                .from(TRIES)
                .where(TRIES.SUBJECT.in(subjects), TRIES.FAILED_AT.gt(begin.atOffset(ZoneOffset.UTC)))
                .groupBy(TRIES.SUBJECT)
                .fetch(row ->
                        new FailedTries(row.value1(), row.value2(), row.value3().toInstant()));
    }

    void forget(Collection<UUID> ids) {
        sql.deleteFrom(TRIES).where(TRIES.ID.in(ids)).execute();
    }

    void forget(String subject) {
        sql.deleteFrom(TRIES).where(TRIES.SUBJECT.eq(subject)).execute();
    }

    void forget(Instant before) {
        sql.deleteFrom(TRIES)
                .where(TRIES.FAILED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }
}
