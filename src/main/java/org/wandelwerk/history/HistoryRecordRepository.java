package org.wandelwerk.history;

import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.wandelwerk.history.jooq.Tables.CHANGES;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;

/** Reads what the entries tell of one person. */
@Repository
class HistoryRecordRepository {

    private final DSLContext sql;

    HistoryRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest changes of the name and the account, and who made them. */
    Stream<List<DataField>> about(UUID person, int most) {
        return sql
                .select(CHANGES.AT, CHANGES.TABLE_NAME, CHANGES.OPERATION, CHANGES.ACTOR_NAME)
                .from(CHANGES)
                .where(CHANGES.TABLE_NAME.in("identity.people", "identity.accounts"))
                .and(CHANGES.ROW_ID.eq(person.toString()))
                .orderBy(CHANGES.ID.desc())
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("history.data.at", row.value1()),
                        DataField.words("history.data.table", row.value2()),
                        DataField.term("history.data.change", "history.data.change." + row.value3()),
                        DataField.words("history.data.by", row.value4())));
    }

    /** How much the person changed, by tables. */
    Stream<List<DataField>> by(UUID person, int most) {
        return sql
                .select(CHANGES.TABLE_NAME, count(), max(CHANGES.AT))
                .from(CHANGES)
                .where(CHANGES.ACTOR.eq(person))
                .groupBy(CHANGES.TABLE_NAME)
                .orderBy(CHANGES.TABLE_NAME)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("history.data.table", row.value1()),
                        DataField.words("history.data.count", String.valueOf(row.value2())),
                        DataField.moment("history.data.last", row.value3())));
    }

    int countBy(UUID person) {
        return sql.fetchCount(CHANGES, CHANGES.ACTOR.eq(person));
    }
}
