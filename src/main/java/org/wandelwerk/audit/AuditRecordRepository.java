package org.wandelwerk.audit;

import static org.wandelwerk.audit.jooq.Tables.HANDOUTS;
import static org.wandelwerk.audit.jooq.Tables.PACKS;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.FormerValues;

/** Reads who ordered packs and took files along, and takes names out of it. */
@Repository
class AuditRecordRepository {

    private final DSLContext sql;

    AuditRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    Stream<List<DataField>> packs(PersonId person, int most) {
        return sql
                .select(PACKS.ORDERED_AT, PACKS.REASON)
                .from(PACKS)
                .where(PACKS.ORDERED_BY.eq(person.value()))
                .orderBy(PACKS.ORDERED_AT.desc(), PACKS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> Stream.concat(
                                DataField.moment(
                                        "audit.data.ordered", row.value1().toInstant()),
                                DataField.words("audit.data.reason", row.value2()))
                        .toList());
    }

    Stream<List<DataField>> handouts(PersonId person, int most) {
        return sql
                .select(HANDOUTS.HANDED_AT, HANDOUTS.DIGEST)
                .from(HANDOUTS)
                .where(HANDOUTS.HANDED_TO.eq(person.value()))
                .orderBy(HANDOUTS.HANDED_AT.desc(), HANDOUTS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> Stream.concat(
                                DataField.moment(
                                        "audit.data.handed", row.value1().toInstant()),
                                DataField.words("audit.data.digest", row.value2()))
                        .toList());
    }

    int countPacks(PersonId person) {
        return sql.fetchCount(PACKS, PACKS.ORDERED_BY.eq(person.value()));
    }

    int countHandouts(PersonId person) {
        return sql.fetchCount(HANDOUTS, HANDOUTS.HANDED_TO.eq(person.value()));
    }

    List<FormerValues> erase(PersonId person) {
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
