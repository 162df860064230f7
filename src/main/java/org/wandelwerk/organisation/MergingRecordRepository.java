package org.wandelwerk.organisation;

import static org.wandelwerk.organisation.jooq.Tables.MERGERS;

import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
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

/** Which organisations somebody brought together or parted: that it was done stays, the name goes. */
@Repository
@Order(410)
class MergingRecordRepository implements PersonalRecords {

    private final DSLContext sql;

    MergingRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("organisation.data.mergers", most -> mergers(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("organisation.fate.mergers", sql.fetchCount(MERGERS, concern(person))));
    }

    private Stream<List<DataField>> mergers(PersonId person, int most) {
        return sql
                .select(MERGERS.MERGED_AT, MERGERS.UNDONE_AT, MERGERS.REASON)
                .from(MERGERS)
                .where(concern(person))
                .orderBy(MERGERS.MERGED_AT.desc(), MERGERS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("organisation.data.merged", row.value1()),
                        DataField.moment("organisation.data.undone", row.value2()),
                        DataField.words("organisation.data.reason", row.value3())));
    }

    /** Who parted two before that was noted by account is known by name alone. */
    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var person = erasing.person();
        sql.update(MERGERS)
                .set(MERGERS.MERGED_BY_NAME, ErasedPerson.NAME)
                .where(MERGERS.MERGED_BY.eq(person.value()))
                .execute();
        var parted = sql.update(MERGERS)
                .set(MERGERS.UNDONE_BY_NAME, ErasedPerson.NAME)
                .where(MERGERS.UNDONE_BY
                        .eq(person.value())
                        .or(MERGERS.UNDONE_BY.isNull().and(MERGERS.UNDONE_BY_NAME.eq(erasing.name()))))
                .returningResult(MERGERS.ID.cast(String.class))
                .fetch(row -> row.value1());
        return List.of(
                FormerValues.of(person, "organisation.mergers", "merged_by", "merged_by_name"),
                new FormerValues("organisation.mergers", "id", parted, List.of("undone_by_name")));
    }

    /** Only who has an account ever parted two, and is erased with it: a name alone may be that of somebody else. */
    @Override
    public List<FormerValues> eraseNamed(Erasing erasing) {
        return List.of();
    }

    private static Condition concern(PersonId person) {
        return MERGERS.MERGED_BY.eq(person.value()).or(MERGERS.UNDONE_BY.eq(person.value()));
    }
}
