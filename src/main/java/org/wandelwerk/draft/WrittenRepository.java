package org.wandelwerk.draft;

import static org.wandelwerk.draft.jooq.Tables.ACTS;
import static org.wandelwerk.draft.jooq.Tables.DRAFTS;
import static org.wandelwerk.draft.jooq.Tables.FOUR_EYES;

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

/** What somebody wrote and published stays, for it belongs to the records; the name goes. */
@Repository
@Order(400)
class WrittenRepository implements PersonalRecords {

    private final DSLContext sql;

    WrittenRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("draft.data.drafts", most -> drafts(person, most)),
                new DataGroup("draft.data.acts", most -> acts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("draft.fate.drafts", sql.fetchCount(DRAFTS, DRAFTS.CHANGED_BY.eq(person.value()))),
                Fate.stays("draft.fate.acts", sql.fetchCount(ACTS, ACTS.DONE_BY.eq(person.value()))));
    }

    private Stream<List<DataField>> drafts(PersonId person, int most) {
        return sql
                .select(DRAFTS.TITLE, DRAFTS.KIND, DRAFTS.STATE, DRAFTS.CHANGED_AT)
                .from(DRAFTS)
                .where(DRAFTS.CHANGED_BY.eq(person.value()))
                .orderBy(DRAFTS.CHANGED_AT.desc(), DRAFTS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.words("draft.data.title", row.value1()),
                        DataField.words("draft.data.kind", row.value2()),
                        DataField.term("draft.data.state", "draft.data.state." + row.value3()),
                        DataField.moment("draft.data.at", row.value4())));
    }

    private Stream<List<DataField>> acts(PersonId person, int most) {
        return sql
                .select(ACTS.DONE_AT, ACTS.DEED, ACTS.KIND, ACTS.RECORD_ID)
                .from(ACTS)
                .where(ACTS.DONE_BY.eq(person.value()))
                .orderBy(ACTS.DONE_AT.desc(), ACTS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> DataField.known(
                        DataField.moment("draft.data.at", row.value1()),
                        DataField.term("draft.data.deed", "draft.data.deed." + row.value2()),
                        DataField.words("draft.data.kind", row.value3()),
                        DataField.words("draft.data.record", row.value4().toString())));
    }

    /** Takes the name out; what was written stays, for it belongs to the record. */
    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var person = erasing.person();
        sql.update(DRAFTS)
                .set(DRAFTS.CHANGED_BY_NAME, ErasedPerson.NAME)
                .where(DRAFTS.CHANGED_BY.eq(person.value()))
                .execute();
        sql.update(ACTS)
                .set(ACTS.DONE_BY_NAME, ErasedPerson.NAME)
                .where(ACTS.DONE_BY.eq(person.value()))
                .execute();
        sql.update(FOUR_EYES)
                .set(FOUR_EYES.CHANGED_BY_NAME, ErasedPerson.NAME)
                .where(FOUR_EYES.CHANGED_BY.eq(person.value()))
                .execute();
        return List.of(
                FormerValues.of(person, "draft.drafts", "changed_by", "changed_by_name"),
                FormerValues.of(person, "draft.acts", "done_by", "done_by_name"),
                FormerValues.of(person, "draft.four_eyes", "changed_by", "changed_by_name"));
    }
}
