package org.wandelwerk.draft;

import static org.wandelwerk.draft.jooq.Tables.ACTS;
import static org.wandelwerk.draft.jooq.Tables.DRAFTS;
import static org.wandelwerk.draft.jooq.Tables.FOUR_EYES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.jooq.tables.records.DraftsRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.ErasedPerson;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.PersonalRecords;

/** What somebody wrote and published stays, for it belongs to the records; the name goes, and drafts that are over. */
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

    int countOver(Instant before) {
        return sql.fetchCount(DRAFTS, over(before));
    }

    /** Deletes drafts that are over, the oldest first. */
    GivenUp giveUp(Instant before, int most) {
        var oldest = DSL.select(DRAFTS.ID)
                .from(DRAFTS)
                .where(over(before))
                .orderBy(DRAFTS.CHANGED_AT, DRAFTS.ID)
                .limit(most);
        return giveUp(DRAFTS.ID.in(oldest));
    }

    /** Deletes those of the given drafts that are over. */
    GivenUp giveUp(Instant before, Collection<String> keys) {
        return giveUp(given(before, keys));
    }

    private GivenUp giveUp(Condition which) {
        var keys = sql.deleteFrom(DRAFTS)
                .where(which)
                .returningResult(DRAFTS.ID.cast(String.class))
                .fetch(row -> row.value1());
        var columns = List.of("title", "base", "typed", "changed_by_name");
        return new GivenUp(keys.size(), List.of(new FormerValues("draft.drafts", "id", keys, columns)));
    }

    /** Drafts that are over with all that was typed into them, the oldest first. */
    List<OfferedRecord> offered(Instant before, int most) {
        return sql.selectFrom(DRAFTS)
                .where(over(before))
                .orderBy(DRAFTS.CHANGED_AT, DRAFTS.ID)
                .limit(most)
                .fetch(WrittenRepository::offered);
    }

    /** The same of those given, which nobody changes until the end of the transaction. */
    List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return sql.selectFrom(DRAFTS).where(given(before, keys)).forUpdate().fetch(WrittenRepository::offered);
    }

    private static Condition given(Instant before, Collection<String> keys) {
        return over(before).and(DRAFTS.ID.cast(String.class).in(keys));
    }

    private static OfferedRecord offered(DraftsRecord row) {
        return new OfferedRecord(
                row.getId().toString(),
                DataField.known(
                        DataField.words("draft.data.title", row.getTitle()),
                        DataField.words("draft.data.kind", row.getKind()),
                        DataField.words("draft.data.record", row.getRecordId().toString()),
                        DataField.term("draft.data.state", "draft.data.state." + row.getState()),
                        DataField.moment("draft.data.at", row.getChangedAt()),
                        DataField.words("draft.data.by", row.getChangedByName()),
                        DataField.words(
                                "draft.data.base",
                                row.getBase() == null ? null : row.getBase().toString()),
                        DataField.words("draft.data.typed", row.getTyped().toString())));
    }

    /** The newest published draft of a record stays: the next one takes up what of it is not public. */
    private static Condition over(Instant before) {
        var later = DRAFTS.as("later");
        return DRAFTS.STATE
                .in(DraftState.PUBLISHED.name(), DraftState.DISCARDED.name())
                .and(DRAFTS.CHANGED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .and(DRAFTS.STATE
                        .eq(DraftState.DISCARDED.name())
                        .or(DSL.exists(DSL.selectOne()
                                .from(later)
                                .where(later.RECORD_ID.eq(DRAFTS.RECORD_ID), later.CHANGED_AT.gt(DRAFTS.CHANGED_AT))
                                .and(later.STATE.eq(DraftState.PUBLISHED.name())))));
    }
}
