package org.wandelwerk.draft;

import static org.wandelwerk.draft.jooq.Tables.DRAFTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.jooq.tables.records.DraftsRecord;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.personal.OfferedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Drafts that were laid aside, and published ones that a later one followed: papers on which nobody works any more. */
@Repository
class OverDraftRepository implements OfferedRecords {

    private final DSLContext sql;

    OverDraftRepository(DSLContext sql) {
        this.sql = sql;
    }

    @Override
    public String kind() {
        return "drafts";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.WORKING_PAPERS;
    }

    @Override
    public Set<String> ends() {
        return Set.of("draft.drafts");
    }

    @Override
    public int due(Instant before) {
        return sql.fetchCount(DRAFTS, over(before));
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        var oldest = DSL.select(DRAFTS.ID)
                .from(DRAFTS)
                .where(over(before))
                .orderBy(DRAFTS.CHANGED_AT, DRAFTS.ID)
                .limit(most);
        return giveUp(DRAFTS.ID.in(oldest));
    }

    @Override
    public GivenUp giveUp(Instant before, Collection<String> keys) {
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

    @Override
    public List<OfferedRecord> offered(Instant before, int most) {
        return sql.selectFrom(DRAFTS)
                .where(over(before))
                .orderBy(DRAFTS.CHANGED_AT, DRAFTS.ID)
                .limit(most)
                .fetch(OverDraftRepository::offered);
    }

    @Override
    public List<OfferedRecord> held(Instant before, Collection<String> keys) {
        return sql.selectFrom(DRAFTS).where(given(before, keys)).forUpdate().fetch(OverDraftRepository::offered);
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
