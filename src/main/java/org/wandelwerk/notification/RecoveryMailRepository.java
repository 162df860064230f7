package org.wandelwerk.notification;

import static org.wandelwerk.notification.jooq.Tables.MAILS;

import java.time.Instant;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** Knows which mails with a link for lost access are under way. */
@Repository
class RecoveryMailRepository {

    private final DSLContext sql;

    RecoveryMailRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Whether one to the person has still to leave, or was written since; of two who ask at once, one waits. */
    boolean isUnderWay(PersonId person, Instant since) {
        sql.execute("select pg_advisory_xact_lock(hashtextextended({0}, 0))", DSL.val("recovery " + person.value()));
        return sql.fetchExists(
                MAILS,
                MAILS.SORT.eq(MailSort.RECOVERY.name()),
                MAILS.PERSON_ID.eq(person.value()),
                MAILS.STATE
                        .in(MailState.WAITING.name(), MailState.SENDING.name())
                        .or(MAILS.CREATED_AT.gt(since.atOffset(ZoneOffset.UTC))));
    }
}
