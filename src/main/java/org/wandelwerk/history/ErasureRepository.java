package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.CHANGES;
import static org.wandelwerk.history.jooq.Tables.ERASABLES;
import static org.wandelwerk.history.jooq.Tables.ERASURES;
import static org.wandelwerk.history.jooq.Tables.TABLES;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL of erasing. */
@Repository
class ErasureRepository {

    private final DSLContext sql;

    ErasureRepository(DSLContext sql) {
        this.sql = sql;
    }

    boolean isErasable(String table, String column) {
        return sql.fetchExists(TABLES, TABLES.NAME.eq(table), DSL.val(column).eq(DSL.any(TABLES.ERASABLE)));
    }

    /** Deletes the clear values and tells from which entries. */
    List<Long> erase(String table, String row, String column) {
        var ofRow = DSL.select(CHANGES.ID).from(CHANGES).where(CHANGES.TABLE_NAME.eq(table), CHANGES.ROW_ID.eq(row));
        return sql.deleteFrom(ERASABLES)
                .where(ERASABLES.COLUMN_NAME.eq(column), ERASABLES.CHANGE.in(ofRow))
                .returningResult(ERASABLES.CHANGE)
                .fetch(mapping(change -> change));
    }

    void remember(String table, String row, String column, long upTo, String reason) {
        sql.insertInto(ERASURES)
                .set(ERASURES.TABLE_NAME, table)
                .set(ERASURES.ROW_ID, row)
                .set(ERASURES.COLUMN_NAME, column)
                .set(ERASURES.UP_TO, upTo)
                .set(ERASURES.REASON, reason)
                .execute();
    }
}
