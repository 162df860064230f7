package org.wandelwerk.history;

import static org.jooq.Records.mapping;
import static org.wandelwerk.history.jooq.Tables.ERAS;

import java.time.OffsetDateTime;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

/** The SQL of the eras. */
@Repository
class EraRepository {

    private final DSLContext sql;

    EraRepository(DSLContext sql) {
        this.sql = sql;
    }

    Era current() {
        return sql.select(ERAS.NUMBER, ERAS.REASON, ERAS.CLUSTER, ERAS.BEGUN_AT.convertFrom(OffsetDateTime::toInstant))
                .from(ERAS)
                .orderBy(ERAS.NUMBER.desc())
                .limit(1)
                .fetchSingle(mapping(Era::new));
    }

    void add(int number, String reason) {
        sql.insertInto(ERAS).set(ERAS.NUMBER, number).set(ERAS.REASON, reason).execute();
    }

    /** The cluster that runs now. */
    String cluster() {
        return sql.select(DSL.field("history.cluster()", String.class)).fetchSingle(mapping(cluster -> cluster));
    }
}
