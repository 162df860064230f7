package org.wandelwerk.audit;

import static org.wandelwerk.audit.jooq.Tables.HANDOUTS;
import static org.wandelwerk.audit.jooq.Tables.PACKS;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
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

/** What somebody took along for audits: that it left the house stays, the name goes. */
@Repository
@Order(430)
class AuditRecordRepository implements PersonalRecords {

    private final DSLContext sql;

    AuditRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("audit.data.packs", most -> packs(person, most)),
                new DataGroup("audit.data.handouts", most -> handouts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("audit.fate.packs", sql.fetchCount(PACKS, PACKS.ORDERED_BY.eq(person.value()))),
                Fate.stays("audit.fate.handouts", sql.fetchCount(HANDOUTS, HANDOUTS.HANDED_TO.eq(person.value()))));
    }

    private Stream<List<DataField>> packs(PersonId person, int most) {
        return sql
                .select(PACKS.ORDERED_AT, PACKS.REASON)
                .from(PACKS)
                .where(PACKS.ORDERED_BY.eq(person.value()))
                .orderBy(PACKS.ORDERED_AT.desc(), PACKS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("audit.data.ordered", row.value1()),
                        DataField.words("audit.data.reason", row.value2())));
    }

    private Stream<List<DataField>> handouts(PersonId person, int most) {
        return sql
                .select(HANDOUTS.HANDED_AT, HANDOUTS.DIGEST)
                .from(HANDOUTS)
                .where(HANDOUTS.HANDED_TO.eq(person.value()))
                .orderBy(HANDOUTS.HANDED_AT.desc(), HANDOUTS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("audit.data.handed", row.value1()),
                        DataField.words("audit.data.digest", row.value2())));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var person = erasing.person();
        sql.update(PACKS)
                .set(PACKS.ORDERED_BY_NAME, ErasedPerson.NAME)
                .where(PACKS.ORDERED_BY.eq(person.value()))
                .execute();
        sql.update(HANDOUTS)
                .set(HANDOUTS.HANDED_TO_NAME, ErasedPerson.NAME)
                .where(HANDOUTS.HANDED_TO.eq(person.value()))
                .execute();
        return List.of(
                FormerValues.of(person, "audit.packs", "ordered_by", "ordered_by_name"),
                FormerValues.of(person, "audit.handouts", "handed_to", "handed_to_name"));
    }
}
