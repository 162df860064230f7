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
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Counts how often a network sends, without ever writing its address down. */
@Repository
class SendingRepository {

    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration DAY = Duration.ofDays(1);

    private final DSLContext sql;

    SendingRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The digest of the network with the salt of the day; who sends at the same time waits until this one is done. */
    String waitFor(String network, Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        sql.insertInto(SALTS)
                .set(SALTS.DAY, today)
                .set(SALTS.SALT, field("gen_random_uuid()::text || gen_random_uuid()", String.class))
                .onConflictDoNothing()
                .execute();
        var sender = sql.select(field(
                        "encode(sha256(convert_to({0} || {1}, 'UTF8')), 'hex')",
                        String.class, SALTS.SALT, val(network)))
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
    boolean mayBegin(SendingKind kind, String sender, Instant now) {
        var ofKind = SENDINGS.KIND.eq(kind.name());
        var from = ofKind.and(SENDINGS.SENDER.eq(sender));
        if (since(from, now.minus(HOUR)) >= kind.mostAnHour()
                || since(from, now.minus(DAY)) >= kind.mostADay()
                || since(ofKind, now.minus(HOUR)) >= kind.mostOfAllAnHour()) {
            return false;
        }
        sql.insertInto(SENDINGS)
                .set(SENDINGS.ID, field("gen_random_uuid()", UUID.class))
                .set(SENDINGS.KIND, kind.name())
                .set(SENDINGS.SENDER, sender)
                .set(SENDINGS.SENT_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
        return true;
    }

    /** Throws away who sent something more than a day ago, and the salts of the days before yesterday. */
    void forget(Instant now) {
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        sql.deleteFrom(SALTS).where(SALTS.DAY.lt(today.minusDays(1))).execute();
        sql.deleteFrom(SENDINGS)
                .where(SENDINGS.SENT_AT.lt(now.minus(DAY).atOffset(ZoneOffset.UTC)))
                .execute();
    }

    private int since(Condition from, Instant begin) {
        return sql.fetchCount(SENDINGS, from, SENDINGS.SENT_AT.ge(begin.atOffset(ZoneOffset.UTC)));
    }
}
