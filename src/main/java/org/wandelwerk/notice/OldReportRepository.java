package org.wandelwerk.notice;

import static org.wandelwerk.notice.jooq.Tables.REPORTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.notice.jooq.tables.records.ReportsRecord;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Reports of barriers that were received long ago. */
@Repository
class OldReportRepository implements OfferedRecords {

    private final DSLContext sql;

    OldReportRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "reports";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.LETTERS;
    }

    @Override
    public Set<String> ends() {
        return Set.of("notice.reports");
    }

    @Override
    public int due(Instant before) {
        return sql.fetchCount(REPORTS, REPORTS.RECEIVED_AT.lt(before.atOffset(ZoneOffset.UTC)));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var oldest = DSL.select(REPORTS.ID)
                .from(REPORTS)
                .where(REPORTS.RECEIVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(REPORTS.RECEIVED_AT, REPORTS.ID)
                .limit(most);
        return giveUp(REPORTS.ID.in(oldest));
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
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

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return sql.selectFrom(REPORTS)
                .where(REPORTS.RECEIVED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .orderBy(REPORTS.RECEIVED_AT, REPORTS.ID)
                .limit(most)
                .fetch(OldReportRepository::offered);
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return sql.selectFrom(REPORTS).where(given(before, keys)).forUpdate().fetch(OldReportRepository::offered);
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
}
