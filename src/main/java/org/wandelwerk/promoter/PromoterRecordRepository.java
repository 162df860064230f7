package org.wandelwerk.promoter;

import static org.wandelwerk.promoter.jooq.Tables.CHANGES;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
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
import org.wandelwerk.promoter.jooq.tables.records.ChangesRecord;

/** Whom somebody proposed or confirmed to carry projects: that it was done stays, the name goes. */
@Repository
@Order(448)
class PromoterRecordRepository implements PersonalRecords {

    private static final String TABLE = "promoter.changes";

    private final DSLContext sql;

    PromoterRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("promoter.data.promoters", most -> acts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("promoter.fate.changes", sql.fetchCount(CHANGES, by(person))));
    }

    private Stream<List<DataField>> acts(PersonId person, int most) {
        return sql
                .select(CHANGES.PROPOSED_AT, CHANGES.REASON)
                .from(CHANGES)
                .where(by(person))
                .orderBy(CHANGES.PROPOSED_AT, CHANGES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("promoter.data.at", row.value1()),
                        DataField.words("promoter.data.reason", row.value2())));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                nameless(erasing, CHANGES.PROPOSED_BY, CHANGES.PROPOSED_BY_NAME),
                nameless(erasing, CHANGES.DECIDED_BY, CHANGES.DECIDED_BY_NAME),
                reasons(erasing));
    }

    private FormerValues nameless(
            Erasing erasing, TableField<ChangesRecord, UUID> by, TableField<ChangesRecord, String> name) {
        sql.update(CHANGES)
                .set(name, ErasedPerson.NAME)
                .where(by.eq(erasing.person().value()))
                .execute();
        return FormerValues.of(erasing.person(), TABLE, by.getName(), name.getName());
    }

    private FormerValues reasons(Erasing erasing) {
        var said = sql.select(CHANGES.ID, CHANGES.REASON).from(CHANGES).fetchMap(CHANGES.ID, CHANGES.REASON);
        var changed = erasing.changed(said, PromoterChangeOrder.LONGEST_REASON);
        changed.forEach((id, left) -> sql.update(CHANGES)
                .set(CHANGES.REASON, left)
                .where(CHANGES.ID.eq(id))
                .execute());
        return FormerValues.ofRows(TABLE, changed.keySet(), CHANGES.REASON.getName());
    }

    private static Condition by(PersonId person) {
        return CHANGES.PROPOSED_BY.eq(person.value()).or(CHANGES.DECIDED_BY.eq(person.value()));
    }
}
