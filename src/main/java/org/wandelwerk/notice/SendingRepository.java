package org.wandelwerk.notice;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.val;
import static org.wandelwerk.notice.jooq.Tables.SALTS;
import static org.wandelwerk.notice.jooq.Tables.SENDINGS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts how often an address sends, without ever writing the address down. */
@Repository
class SendingRepository {

    private static final int MOST_AN_HOUR = 10;
    private static final int MOST_A_DAY = 30;

    private final DSLContext sql;

    SendingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The digest of the address with the salt of the day; who sends at the same time waits until this one is done. */
    String waitFor(String address, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        sql.insertInto(SALTS)
                .set(SALTS.DAY, today)
                .set(SALTS.SALT, field("gen_random_uuid()::text", String.class))
                .onConflictDoNothing()
                .execute();
        sql.deleteFrom(SALTS).where(SALTS.DAY.lt(today.minusDays(1))).execute();
        var sender = sql.select(field(
                        "encode(sha256(convert_to({0} || {1}, 'UTF8')), 'hex')",
                        String.class, SALTS.SALT, val(address)))
                .from(SALTS)
                .where(SALTS.DAY.eq(today))
                .fetchSingle()
                .value1();
        sql.select(function(
                        "pg_advisory_xact_lock",
                        Object.class,
                        field("hashtextextended({0}, 0)", Long.class, val(sender))))
                .execute();
        return sender;
    }

    /** Notes one more sending, unless there were too many. */
    boolean mayBegin(String sender, Instant now) {
        sql.deleteFrom(SENDINGS)
                .where(SENDINGS.SENT_AT.lt(now.minus(Duration.ofDays(1)).atOffset(ZoneOffset.UTC)))
                .execute();
        if (since(sender, now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR
                || since(sender, now.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
            return false;
        }
        sql.insertInto(SENDINGS)
                .set(SENDINGS.ID, field("gen_random_uuid()", UUID.class))
                .set(SENDINGS.SENDER, sender)
                .set(SENDINGS.SENT_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
        return true;
    }

    private int since(String sender, Instant begin) {
        return sql.fetchCount(
                SENDINGS, SENDINGS.SENDER.eq(sender), SENDINGS.SENT_AT.ge(begin.atOffset(ZoneOffset.UTC)));
    }
}
