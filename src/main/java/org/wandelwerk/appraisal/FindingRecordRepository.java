package org.wandelwerk.appraisal;

import static org.wandelwerk.appraisal.jooq.Tables.FINDINGS;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.appraisal.jooq.tables.records.FindingsRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What somebody found of projects: that it was found stays, the name goes. */
@Repository
@Order(449)
class FindingRecordRepository implements PersonalRecords {

    private static final int LONGEST = 4000;
    private static final String TABLE = "appraisal.findings";

    private final DSLContext sql;

    FindingRecordRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("appraisal.data.findings", most -> acts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("appraisal.fate.findings", sql.fetchCount(FINDINGS, by(person))));
    }

    private Stream<List<DataField>> acts(PersonId person, int most) {
        return sql
                .select(FINDINGS.ENTERED_AT, FINDINGS.WORDS)
                .from(FINDINGS)
                .where(by(person))
                .orderBy(FINDINGS.ENTERED_AT, FINDINGS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("appraisal.data.at", row.value1()),
                        DataField.words("appraisal.data.reason", row.value2())));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                nameless(erasing, FINDINGS.ENTERED_BY, FINDINGS.ENTERED_BY_NAME),
                words(erasing, FINDINGS.WORDS),
                words(erasing, FINDINGS.WHO));
    }

    private FormerValues nameless(
            Erasing erasing, TableField<FindingsRecord, UUID> by, TableField<FindingsRecord, String> name) {
        sql.update(FINDINGS)
                .set(name, ErasedPerson.NAME)
                .where(by.eq(erasing.person().value()))
                .execute();
        return FormerValues.of(erasing.person(), TABLE, by.getName(), name.getName());
    }

    private FormerValues words(Erasing erasing, TableField<FindingsRecord, String> words) {
        var said = sql.select(FINDINGS.ID, words)
                .from(FINDINGS)
                .where(words.isNotNull())
                .fetchMap(FINDINGS.ID, words);
        var changed = erasing.changed(said, LONGEST);
        changed.forEach((id, left) ->
                sql.update(FINDINGS).set(words, left).where(FINDINGS.ID.eq(id)).execute());
        return FormerValues.ofRows(TABLE, changed.keySet(), words.getName());
    }

    private static Condition by(PersonId person) {
        return FINDINGS.ENTERED_BY.eq(person.value());
    }
}
