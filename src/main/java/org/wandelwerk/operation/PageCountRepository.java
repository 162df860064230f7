package org.wandelwerk.operation;

import static org.wandelwerk.operation.jooq.Tables.PAGE_COUNTS;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The table of counted pages. */
@Repository
class PageCountRepository {

    private static final Field<LocalDate> MONTH =
            DSL.field("date_trunc('month', {0})::date", LocalDate.class, PAGE_COUNTS.DAY);

    private final DSLContext sql;

    PageCountRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** In one order, so that two nodes never wait for each other. */
    void add(LocalDate day, Map<PageKind, Long> shown) {
        var ordered = new TreeMap<String, Long>();
        shown.forEach((kind, count) -> ordered.put(kind.word(), count));
        ordered.forEach((kind, count) -> sql.insertInto(PAGE_COUNTS)
                .set(PAGE_COUNTS.DAY, day)
                .set(PAGE_COUNTS.KIND, kind)
                .set(PAGE_COUNTS.SHOWN, count)
                .onConflict(PAGE_COUNTS.DAY, PAGE_COUNTS.KIND)
                .doUpdate()
                .set(PAGE_COUNTS.SHOWN, PAGE_COUNTS.SHOWN.plus(count))
                .execute());
    }

    /** The kinds that are shown most first. */
    List<KindUse> kinds(LocalDate from, LocalDate week) {
        var all = DSL.sum(PAGE_COUNTS.SHOWN);
        var recent = DSL.coalesce(all.filterWhere(PAGE_COUNTS.DAY.ge(week)), BigDecimal.ZERO);
        return sql.select(PAGE_COUNTS.KIND, recent, all)
                .from(PAGE_COUNTS)
                .where(PAGE_COUNTS.DAY.ge(from))
                .groupBy(PAGE_COUNTS.KIND)
                .orderBy(all.desc(), PAGE_COUNTS.KIND)
                .fetch(row -> new KindUse(
                        new PageKind(row.value1()),
                        row.value2().longValue(),
                        row.value3().longValue()));
    }

    /** The newest first. */
    List<DayUse> days(LocalDate from) {
        var all = DSL.sum(PAGE_COUNTS.SHOWN);
        return sql.select(PAGE_COUNTS.DAY, all)
                .from(PAGE_COUNTS)
                .where(PAGE_COUNTS.DAY.ge(from))
                .groupBy(PAGE_COUNTS.DAY)
                .orderBy(PAGE_COUNTS.DAY.desc())
                .fetch(row -> new DayUse(row.value1(), row.value2().longValue()));
    }

    /** The newest first. */
    List<MonthUse> months(LocalDate from) {
        var all = DSL.sum(PAGE_COUNTS.SHOWN);
        return sql.select(MONTH, all)
                .from(PAGE_COUNTS)
                .where(PAGE_COUNTS.DAY.ge(from))
                .groupBy(MONTH)
                .orderBy(MONTH.desc())
                .fetch(row -> new MonthUse(row.value1(), row.value2().longValue()));
    }

    /** The newest month first, and in it what was shown most. */
    List<KindMonth> kindsByMonth(LocalDate from) {
        var all = DSL.sum(PAGE_COUNTS.SHOWN);
        return sql.select(MONTH, PAGE_COUNTS.KIND, all)
                .from(PAGE_COUNTS)
                .where(PAGE_COUNTS.DAY.ge(from))
                .groupBy(MONTH, PAGE_COUNTS.KIND)
                .orderBy(MONTH.desc(), all.desc(), PAGE_COUNTS.KIND)
                .fetch(row -> new KindMonth(
                        row.value1(), new PageKind(row.value2()), row.value3().longValue()));
    }

    int countOlder(LocalDate before) {
        return sql.fetchCount(PAGE_COUNTS, PAGE_COUNTS.DAY.lt(before));
    }

    /** Deletes the oldest. */
    int forgetOlder(LocalDate before, int most) {
        var oldest = DSL.select(PAGE_COUNTS.DAY, PAGE_COUNTS.KIND)
                .from(PAGE_COUNTS)
                .where(PAGE_COUNTS.DAY.lt(before))
                .orderBy(PAGE_COUNTS.DAY, PAGE_COUNTS.KIND)
                .limit(most);
        return sql.deleteFrom(PAGE_COUNTS)
                .where(DSL.row(PAGE_COUNTS.DAY, PAGE_COUNTS.KIND).in(oldest))
                .execute();
    }
}
