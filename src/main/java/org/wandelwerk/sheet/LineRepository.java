package org.wandelwerk.sheet;

import static org.wandelwerk.sheet.jooq.Tables.LINES;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.sheet.jooq.tables.records.LinesRecord;
import org.wandelwerk.spreadsheet.GridLine;

/** The lines of lists that wait, as they were read and mended. */
@Repository
class LineRepository {

    private static final int AT_ONCE = 500;

    private final DSLContext sql;

    LineRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID intake, List<GridLine> lines) {
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var rows = sql.insertInto(LINES, LINES.INTAKE_ID, LINES.NUMBER, LINES.CELLS);
            for (var line : lines.subList(from, Math.min(from + AT_ONCE, lines.size()))) {
                rows = rows.values(intake, line.number(), line.cells().toArray(String[]::new));
            }
            rows.execute();
        }
    }

    /** The lines below the head that are not left out. */
    List<GridLine> below(UUID intake, int head) {
        return sql.selectFrom(LINES)
                .where(LINES.INTAKE_ID.eq(intake), LINES.NUMBER.gt(head), LINES.IS_LEFT_OUT.isFalse())
                .orderBy(LINES.NUMBER)
                .fetch(LineRepository::line);
    }

    /** The first lines, whatever they are. */
    List<GridLine> first(UUID intake, int limit) {
        return sql.selectFrom(LINES)
                .where(LINES.INTAKE_ID.eq(intake))
                .orderBy(LINES.NUMBER)
                .limit(limit)
                .fetch(LineRepository::line);
    }

    int countLeftOut(UUID intake) {
        return sql.fetchCount(LINES, LINES.INTAKE_ID.eq(intake), LINES.IS_LEFT_OUT.isTrue());
    }

    void replace(UUID intake, Map<Integer, GridLine> lines) {
        lines.forEach((number, line) -> sql.update(LINES)
                .set(LINES.CELLS, line.cells().toArray(String[]::new))
                .where(LINES.INTAKE_ID.eq(intake), LINES.NUMBER.eq(number))
                .execute());
    }

    void leaveOut(UUID intake, Collection<Integer> numbers) {
        sql.update(LINES)
                .set(LINES.IS_LEFT_OUT, true)
                .where(LINES.INTAKE_ID.eq(intake), LINES.NUMBER.in(numbers))
                .execute();
    }

    void remove(UUID intake) {
        sql.deleteFrom(LINES).where(LINES.INTAKE_ID.eq(intake)).execute();
    }

    private static GridLine line(LinesRecord row) {
        return new GridLine(row.getNumber(), List.of(row.getCells()));
    }
}
