package org.wandelwerk.joining;

import static org.wandelwerk.joining.jooq.Tables.CONSENTS;
import static org.wandelwerk.joining.jooq.Tables.JOININGS;
import static org.wandelwerk.joining.jooq.Tables.SPLITTINGS;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Which projects somebody joined, split or agreed to: that it was done stays, the name goes. */
@Repository
@Order(447)
class ActRecordRepository implements PersonalRecords {

    private static final int LONGEST = 1000;

    private final DSLContext sql;

    ActRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("joining.data.joinings", most -> acts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        var acts = sql.fetchCount(JOININGS, joined(person))
                + sql.fetchCount(SPLITTINGS, split(person))
                + sql.fetchCount(CONSENTS, agreed(person));
        return List.of(Fate.stays("joining.fate.acts", acts));
    }

    private Stream<List<DataField>> acts(PersonId person, int most) {
        return sql
                .select(JOININGS.PROPOSED_AT, JOININGS.REASON)
                .from(JOININGS)
                .where(joined(person))
                .unionAll(sql.select(SPLITTINGS.SPLIT_AT, SPLITTINGS.REASON)
                        .from(SPLITTINGS)
                        .where(split(person)))
                .unionAll(sql.select(CONSENTS.GIVEN_AT, JOININGS.REASON)
                        .from(CONSENTS)
                        .join(JOININGS)
                        .on(JOININGS.ID.eq(CONSENTS.JOINING_ID))
                        .where(agreed(person)))
                .orderBy(1)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("joining.data.at", row.value1()),
                        DataField.words("joining.data.reason", row.value2())));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var former = new ArrayList<FormerValues>();
        former.add(nameless(erasing, JOININGS, JOININGS.PROPOSED_BY, JOININGS.PROPOSED_BY_NAME));
        former.add(nameless(erasing, JOININGS, JOININGS.CARRIED_OUT_BY, JOININGS.CARRIED_OUT_BY_NAME));
        former.add(nameless(erasing, JOININGS, JOININGS.UNDONE_BY, JOININGS.UNDONE_BY_NAME));
        former.add(nameless(erasing, CONSENTS, CONSENTS.GIVEN_BY, CONSENTS.GIVEN_BY_NAME));
        former.add(nameless(erasing, CONSENTS, CONSENTS.REVOKED_BY, CONSENTS.REVOKED_BY_NAME));
        former.add(nameless(erasing, SPLITTINGS, SPLITTINGS.SPLIT_BY, SPLITTINGS.SPLIT_BY_NAME));
        former.add(nameless(erasing, SPLITTINGS, SPLITTINGS.UNDONE_BY, SPLITTINGS.UNDONE_BY_NAME));
        former.add(takenOut(erasing, JOININGS, JOININGS.ID, JOININGS.REASON));
        former.add(takenOut(erasing, CONSENTS, CONSENTS.ID, CONSENTS.PROOF));
        former.add(takenOut(erasing, SPLITTINGS, SPLITTINGS.ID, SPLITTINGS.REASON));
        return List.copyOf(former);
    }

    private <R extends Record> FormerValues nameless(
            Erasing erasing, Table<R> table, TableField<R, UUID> by, TableField<R, String> name) {
        sql.update(table)
                .set(name, ErasedPerson.NAME)
                .where(by.eq(erasing.person().value()))
                .execute();
        return FormerValues.of(erasing.person(), called(table), by.getName(), name.getName());
    }

    private <R extends Record> FormerValues takenOut(
            Erasing erasing, Table<R> table, TableField<R, UUID> id, TableField<R, String> words) {
        var said = sql.select(id, words).from(table).where(words.isNotNull()).fetchMap(id, words);
        var changed = erasing.changed(said, LONGEST);
        changed.forEach((row, left) ->
                sql.update(table).set(words, left).where(id.eq(row)).execute());
        return FormerValues.ofRows(called(table), changed.keySet(), words.getName());
    }

    private static String called(Table<?> table) {
        return "joining." + table.getName();
    }

    private static Condition joined(PersonId person) {
        return JOININGS.PROPOSED_BY
                .eq(person.value())
                .or(JOININGS.CARRIED_OUT_BY.eq(person.value()))
                .or(JOININGS.UNDONE_BY.eq(person.value()));
    }

    private static Condition agreed(PersonId person) {
        return CONSENTS.GIVEN_BY.eq(person.value()).or(CONSENTS.REVOKED_BY.eq(person.value()));
    }

    private static Condition split(PersonId person) {
        return SPLITTINGS.SPLIT_BY.eq(person.value()).or(SPLITTINGS.UNDONE_BY.eq(person.value()));
    }
}
