package org.wandelwerk.monitor;

import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;

/** Asks the database for a sign of life. */
@Repository
class PulseRepository {

    private final DSLContext sql;

    PulseRepository(DSLContext sql) {
        this.sql = sql;
    }

    void feel() {
        sql.selectOne().execute();
    }
}
