package org.wandelwerk.history;

import static org.wandelwerk.history.jooq.Tables.TABLES;

import java.util.List;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** What is known of the tables of the house. */
@Repository
class TableRepository {

    private static final String NOTHING = "NONE";

    private final DSLContext sql;

    TableRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The names, with their schemas, of those whose changes are not recorded. */
    List<String> withoutHistory() {
        return sql.select(TABLES.NAME)
                .from(TABLES)
                .where(TABLES.MODE.eq(NOTHING))
                .fetch(TABLES.NAME);
    }
}
