package org.wandelwerk.notice;

import static org.wandelwerk.notice.jooq.Tables.REPORTS;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.FormerValues;

/** Reads which barriers were reported from an address, and takes name and address out of the reports. */
@Repository
class OwnReportRepository {

    private final DSLContext sql;

    OwnReportRepository(DSLContext sql) {
        this.sql = sql;
    }

    Stream<List<DataField>> from(String mail, int most) {
        return sql
                .selectFrom(REPORTS)
                .where(isFrom(mail))
                .orderBy(REPORTS.RECEIVED_AT.desc(), REPORTS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("notice.data.received", row.getReceivedAt()),
                        DataField.words("notice.data.name", row.getName()),
                        DataField.words("notice.data.mail", row.getMail()),
                        DataField.words("notice.data.page", row.getPage()),
                        DataField.words("notice.data.message", row.getMessage())));
    }

    int count(String mail) {
        return sql.fetchCount(REPORTS, isFrom(mail));
    }

    /** Former values of the whole report go, for it may be signed. */
    FormerValues erase(Erasing erasing) {
        var reports = sql.selectFrom(REPORTS).where(isFrom(erasing.mail())).fetch();
        reports.forEach(report -> sql.update(REPORTS)
                .setNull(REPORTS.NAME)
                .setNull(REPORTS.MAIL)
                .set(REPORTS.PAGE, erasing.without(report.getPage()))
                .set(REPORTS.MESSAGE, message(erasing.without(report.getMessage())))
                .where(REPORTS.ID.eq(report.getId()))
                .execute());
        var keys = reports.map(report -> report.getId().toString());
        return new FormerValues("notice.reports", "id", keys, List.of("page", "message", "name", "mail"));
    }

    private static String message(String left) {
        return left.isBlank() ? ErasedPerson.NAME : left;
    }

    private static Condition isFrom(String mail) {
        return DSL.lower(REPORTS.MAIL).eq(mail.toLowerCase(Locale.ROOT));
    }
}
