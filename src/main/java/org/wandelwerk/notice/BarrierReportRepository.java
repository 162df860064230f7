package org.wandelwerk.notice;

import static org.wandelwerk.notice.jooq.Tables.REPORTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notice.jooq.tables.records.ReportsRecord;

/** The table of reported barriers. */
@Repository
class BarrierReportRepository {

    private final DSLContext sql;

    BarrierReportRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<String> reference(String key) {
        return sql.select(REPORTS.REFERENCE)
                .from(REPORTS)
                .where(REPORTS.ONE_TIME_KEY.eq(key))
                .fetchOptional(REPORTS.REFERENCE);
    }

    boolean has(String reference) {
        return sql.fetchExists(REPORTS, REPORTS.REFERENCE.eq(reference));
    }

    /** Adds it, or leaves the one that another address sent with the same key at the same time. */
    String add(UUID id, String key, BarrierReport report, Instant now) {
        var reference = "B-" + id.toString().substring(0, 8).toUpperCase(Locale.ROOT);
        sql.insertInto(REPORTS)
                .set(REPORTS.ID, id)
                .set(REPORTS.ONE_TIME_KEY, key)
                .set(REPORTS.REFERENCE, reference)
                .set(REPORTS.PAGE, report.page())
                .set(REPORTS.MESSAGE, report.message())
                .set(REPORTS.NAME, report.name())
                .set(REPORTS.MAIL, report.mail())
                .set(REPORTS.RECEIVED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(REPORTS.ONE_TIME_KEY)
                .doNothing()
                .execute();
        return reference(key).orElseThrow();
    }

    List<StoredReport> newest(int limit) {
        return sql.selectFrom(REPORTS)
                .orderBy(REPORTS.RECEIVED_AT.desc(), REPORTS.ID.desc())
                .limit(limit)
                .fetch(BarrierReportRepository::stored);
    }

    /** The one of this reference, unless it was answered. */
    Optional<StoredReport> waiting(String reference) {
        return sql.selectFrom(REPORTS)
                .where(REPORTS.REFERENCE.eq(reference), REPORTS.ANSWERED_AT.isNull())
                .fetchOptional(BarrierReportRepository::stored);
    }

    /** Those behind a place that nobody has answered, the oldest first. */
    List<StoredReport> waiting(Instant after, String reference, int limit) {
        return sql.selectFrom(REPORTS)
                .where(REPORTS.ANSWERED_AT.isNull())
                .and(DSL.row(REPORTS.RECEIVED_AT, REPORTS.REFERENCE).gt(after.atOffset(ZoneOffset.UTC), reference))
                .orderBy(REPORTS.RECEIVED_AT, REPORTS.REFERENCE)
                .limit(limit)
                .fetch(BarrierReportRepository::stored);
    }

    /** The same from the oldest on, of whose messages only the beginning is read, in one line. */
    List<StoredReport> waiting(Instant since, int most, int signs) {
        var line =
                DSL.left(DSL.trim(DSL.regexpReplaceAll(REPORTS.MESSAGE, DSL.inline("\\s+"), DSL.inline(" "))), signs);
        return sql.select(REPORTS.REFERENCE, REPORTS.RECEIVED_AT, line)
                .from(REPORTS)
                .where(REPORTS.ANSWERED_AT.isNull(), REPORTS.RECEIVED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .orderBy(REPORTS.RECEIVED_AT)
                .limit(most)
                .withTies()
                .fetch(row -> new StoredReport(
                        row.value1(), row.value2().toInstant(), new BarrierReport("", row.value3(), null, null)));
    }

    int countWaiting(int most) {
        return sql.fetchCount(DSL.selectOne()
                .from(REPORTS)
                .where(REPORTS.ANSWERED_AT.isNull())
                .limit(most));
    }

    /** Whether it waited for an answer until now. */
    boolean settle(String reference, PersonId by, Instant now) {
        return sql.update(REPORTS)
                        .set(REPORTS.ANSWERED_AT, now.atOffset(ZoneOffset.UTC))
                        .set(REPORTS.ANSWERED_BY, by.value())
                        .where(REPORTS.REFERENCE.eq(reference), REPORTS.ANSWERED_AT.isNull())
                        .execute()
                > 0;
    }

    private static StoredReport stored(ReportsRecord row) {
        return new StoredReport(
                row.getReference(),
                row.getReceivedAt().toInstant(),
                new BarrierReport(row.getPage(), row.getMessage(), row.getName(), row.getMail()));
    }
}
