package org.wandelwerk.notice;

import static org.wandelwerk.notice.jooq.Tables.REPORTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.notice.jooq.tables.records.ReportsRecord;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;

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

    int countOlder(Instant before) {
        return sql.fetchCount(REPORTS, REPORTS.RECEIVED_AT.lt(before.atOffset(ZoneOffset.UTC)));
    }

    /** Deletes the oldest. */
    GivenUp giveUp(Instant before, int most) {
        var oldest = DSL.select(REPORTS.ID)
                .from(REPORTS)
                .where(REPORTS.RECEIVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(REPORTS.RECEIVED_AT, REPORTS.ID)
                .limit(most);
        return giveUp(REPORTS.ID.in(oldest));
    }

    /** Deletes those of the given reports that are older. */
    GivenUp giveUp(Instant before, Collection<String> keys) {
        return giveUp(given(before, keys));
    }

    private GivenUp giveUp(Condition which) {
        var keys = sql.deleteFrom(REPORTS)
                .where(which)
                .returningResult(REPORTS.ID.cast(String.class))
                .fetch(row -> row.value1());
        var columns = List.of("page", "message", "name", "mail");
        return new GivenUp(keys.size(), List.of(new FormerValues("notice.reports", "id", keys, columns)));
    }

    /** Reports that are older with all that was written, the oldest first. */
    List<OfferedRecord> offered(Instant before, int most) {
        return sql.selectFrom(REPORTS)
                .where(REPORTS.RECEIVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(REPORTS.RECEIVED_AT, REPORTS.ID)
                .limit(most)
                .fetch(BarrierReportRepository::offered);
    }

    /** The same of those given, which nobody changes until the end of the transaction. */
    List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return sql.selectFrom(REPORTS).where(given(before, keys)).forUpdate().fetch(BarrierReportRepository::offered);
    }

    private static Condition given(Instant before, Collection<String> keys) {
        return REPORTS.RECEIVED_AT
                .lt(before.atOffset(ZoneOffset.UTC))
                .and(REPORTS.ID.cast(String.class).in(keys));
    }

    private static OfferedRecord offered(ReportsRecord row) {
        return new OfferedRecord(
                row.getId().toString(),
                DataField.known(
                        DataField.words("notice.data.reference", row.getReference()),
                        DataField.moment("notice.data.received", row.getReceivedAt()),
                        DataField.words("notice.data.page", row.getPage()),
                        DataField.words("notice.data.message", row.getMessage()),
                        DataField.words("notice.data.name", row.getName()),
                        DataField.words("notice.data.mail", row.getMail()),
                        DataField.moment("notice.data.answered", row.getAnsweredAt())));
    }

    List<StoredReport> newest(int limit) {
        return sql.selectFrom(REPORTS)
                .orderBy(REPORTS.RECEIVED_AT.desc(), REPORTS.ID.desc())
                .limit(limit)
                .fetch(BarrierReportRepository::stored);
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
