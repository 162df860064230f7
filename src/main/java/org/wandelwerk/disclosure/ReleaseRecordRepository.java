package org.wandelwerk.disclosure;

import static org.wandelwerk.disclosure.jooq.Tables.RELEASES;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.disclosure.jooq.tables.records.ReleasesRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What somebody proposed or confirmed to be public of profiles: that it was done stays, the name goes. */
@Repository
@Order(450)
class ReleaseRecordRepository implements PersonalRecords {

    private static final String TABLE = "disclosure.releases";

    private final DSLContext sql;

    ReleaseRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("disclosure.data.releases", most -> acts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("disclosure.fate.releases", sql.fetchCount(RELEASES, by(person))));
    }

    private Stream<List<DataField>> acts(PersonId person, int most) {
        return sql
                .select(RELEASES.PROPOSED_AT, RELEASES.KEY)
                .from(RELEASES)
                .where(by(person))
                .orderBy(RELEASES.PROPOSED_AT, RELEASES.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("disclosure.data.at", row.value1()),
                        DataField.words("disclosure.data.key", row.value2())));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                nameless(erasing, RELEASES.PROPOSED_BY, RELEASES.PROPOSED_BY_NAME),
                nameless(erasing, RELEASES.DECIDED_BY, RELEASES.DECIDED_BY_NAME));
    }

    private FormerValues nameless(
            Erasing erasing, TableField<ReleasesRecord, UUID> by, TableField<ReleasesRecord, String> name) {
        sql.update(RELEASES)
                .set(name, ErasedPerson.NAME)
                .where(by.eq(erasing.person().value()))
                .execute();
        return FormerValues.of(erasing.person(), TABLE, by.getName(), name.getName());
    }

    private static Condition by(PersonId person) {
        return RELEASES.PROPOSED_BY.eq(person.value()).or(RELEASES.DECIDED_BY.eq(person.value()));
    }
}
