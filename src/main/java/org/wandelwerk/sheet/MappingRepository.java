package org.wandelwerk.sheet;

import static org.wandelwerk.sheet.jooq.Tables.MAPPINGS;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** The meanings of columns that were kept under a name. */
@Repository
class MappingRepository {

    private static final int MOST = 200;

    private final DSLContext sql;

    MappingRepository(DSLContext sql) {
        this.sql = sql;
    }

    List<ColumnMapping> of(String kind) {
        return sql.selectFrom(MAPPINGS)
                .where(MAPPINGS.KIND.eq(kind))
                .orderBy(MAPPINGS.NAME)
                .limit(MOST)
                .fetch(row -> new ColumnMapping(row.getName(), List.of(row.getHeadings()), List.of(row.getColumns())));
    }

    void put(String kind, ColumnMapping mapping) {
        var headings = mapping.known().toArray(String[]::new);
        var columns = mapping.meant().toArray(String[]::new);
        sql.insertInto(MAPPINGS)
                .set(MAPPINGS.KIND, kind)
                .set(MAPPINGS.NAME, mapping.name())
                .set(MAPPINGS.HEADINGS, headings)
                .set(MAPPINGS.COLUMNS, columns)
                .onConflict(MAPPINGS.KIND, MAPPINGS.NAME)
                .doUpdate()
                .set(MAPPINGS.HEADINGS, headings)
                .set(MAPPINGS.COLUMNS, columns)
                .execute();
    }

    void rename(String kind, String name, String wanted) {
        sql.update(MAPPINGS)
                .set(MAPPINGS.NAME, wanted)
                .where(MAPPINGS.KIND.eq(kind), MAPPINGS.NAME.eq(name), MAPPINGS.NAME.ne(wanted))
                .execute();
    }

    void remove(String kind, String name) {
        sql.deleteFrom(MAPPINGS)
                .where(MAPPINGS.KIND.eq(kind), MAPPINGS.NAME.eq(name))
                .execute();
    }
}
