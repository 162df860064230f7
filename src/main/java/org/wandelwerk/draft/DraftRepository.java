package org.wandelwerk.draft;

import static org.jooq.impl.DSL.any;
import static org.wandelwerk.draft.jooq.Tables.DRAFTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.jooq.tables.records.DraftsRecord;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.PersonId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of drafts. */
@Repository
class DraftRepository {

    /** How many a part of the work list holds at most, however many were changed at one moment. */
    private static final int MOST_AT_ONCE = 5_000;

    private static final Condition STANDING = DRAFTS.STATE.in(DraftState.OPEN.name(), DraftState.PROPOSED.name());

    private static final Field<JSONB> NOTHING = DSL.inline(JSONB.valueOf("{}"));

    private final DSLContext sql;

    DraftRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The one that is worked on. */
    Optional<Draft> standing(UUID record) {
        return sql.selectFrom(DRAFTS)
                .where(DRAFTS.RECORD_ID.eq(record), STANDING)
                .fetchOptional(DraftRepository::draft);
    }

    String title(DraftId draft) {
        return sql.select(DRAFTS.TITLE)
                .from(DRAFTS)
                .where(DRAFTS.ID.eq(draft.value()))
                .fetchOptional(row -> row.value1())
                .orElse("");
    }

    /** Those of the records that are worked on, by one statement. */
    Map<UUID, Draft> standing(Collection<UUID> records) {
        return sql
                .selectFrom(DRAFTS)
                .where(DRAFTS.RECORD_ID.eq(any(records.toArray(UUID[]::new))), STANDING)
                .fetch(DraftRepository::draft)
                .stream()
                .collect(Collectors.toMap(Draft::record, Function.identity()));
    }

    /**
     * Those of the kinds that are worked on, the newest first.
     *
     * @param after the last one of the part before; {@code null} for the first part
     */
    List<Draft> newest(Collection<String> kinds, @Nullable Draft after, int limit) {
        return sql.selectFrom(DRAFTS)
                .where(DRAFTS.KIND.in(kinds), STANDING)
                .and(
                        after == null
                                ? DSL.noCondition()
                                : DRAFTS.CHANGED_AT
                                        .lt(after.changedAt().atOffset(ZoneOffset.UTC))
                                        .or(DRAFTS.CHANGED_AT
                                                .eq(after.changedAt().atOffset(ZoneOffset.UTC))
                                                .and(DRAFTS.ID.gt(after.id().value()))))
                .orderBy(DRAFTS.CHANGED_AT.desc(), DRAFTS.ID)
                .limit(limit)
                .fetch(DraftRepository::draft);
    }

    /**
     * Which drafts concern somebody: own ones, and what was proposed by anybody.
     *
     * @param kinds of which that person sees drafts
     * @param publishing the kinds of which that person publishes something
     */
    record Whose(PersonId person, Collection<String> kinds, Collection<String> publishing) {}

    private static Condition concern(Whose whose) {
        var isProposed = DRAFTS.STATE.eq(DraftState.PROPOSED.name()).and(DRAFTS.KIND.in(whose.publishing()));
        return DRAFTS.KIND.in(whose.kinds()).and(STANDING).and(isProposed.or(isOwn(whose)));
    }

    /** Own ones that were proposed wait for somebody else. */
    private static Condition isTheirTurn(Whose whose) {
        return DRAFTS.STATE.eq(DraftState.OPEN.name()).or(DSL.not(isOwn(whose)));
    }

    private static Condition isOwn(Whose whose) {
        return DRAFTS.CHANGED_BY.eq(whose.person().value());
    }

    /**
     * One part of them, the oldest first.
     *
     * @param deciding the kinds of which it is told what was typed; of others not, however much it is
     * @param after the last one of the part before; {@code null} for the first part
     */
    List<Draft> concerning(Whose whose, Collection<String> deciding, @Nullable Draft after, int limit) {
        var behind = after == null
                ? DSL.noCondition()
                : DSL.row(DRAFTS.CHANGED_AT, DRAFTS.ID)
                        .gt(
                                after.changedAt().atOffset(ZoneOffset.UTC),
                                after.id().value());
        return titles(concern(whose).and(behind), deciding, limit);
    }

    /**
     * Of those for which it is the person's turn, and of the others, so many since a moment, with all that were changed
     * at the same moment as the last; without what was typed.
     */
    List<Draft> part(Whose whose, Instant since, int size) {
        var place = DSL.rank()
                .over(DSL.partitionBy(DSL.field(isTheirTurn(whose))).orderBy(DRAFTS.CHANGED_AT))
                .as("place");
        var placed = DSL.select(DRAFTS.ID, place)
                .from(DRAFTS)
                .where(concern(whose), DRAFTS.CHANGED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .asTable("placed");
        var some = DSL.select(placed.field(DRAFTS.ID))
                .from(placed)
                .where(DSL.field(DSL.name("placed", "place"), Integer.class).le(size));
        return titles(DRAFTS.ID.in(some), List.of(), MOST_AT_ONCE);
    }

    /** For how many it is the person's turn, and how many others there are, each up to a bound. */
    <T> T count(Whose whose, int most, BiFunction<Integer, Integer, T> told) {
        var all = concern(whose);
        var theirs = isTheirTurn(whose);
        return sql.select(upTo(most, all.and(theirs)), upTo(most, all.andNot(theirs)))
                .fetchSingle(row -> told.apply(row.value1(), row.value2()));
    }

    private static Field<Integer> upTo(int most, Condition which) {
        var some = DSL.selectOne().from(DRAFTS).where(which).limit(most).asTable("some");
        return DSL.field(DSL.select(DSL.count()).from(some));
    }

    private List<Draft> titles(Condition which, Collection<String> deciding, int limit) {
        return sql.select(
                        DRAFTS.ID,
                        DRAFTS.KIND,
                        DRAFTS.RECORD_ID,
                        DRAFTS.TITLE,
                        NOTHING.as(DRAFTS.BASE),
                        DSL.when(DRAFTS.KIND.in(deciding), DRAFTS.TYPED)
                                .otherwise(NOTHING)
                                .as(DRAFTS.TYPED),
                        DRAFTS.AUDIENCES,
                        DRAFTS.STATE,
                        DRAFTS.VERSION,
                        DRAFTS.CHANGED_BY,
                        DRAFTS.CHANGED_BY_NAME,
                        DRAFTS.CHANGED_AT)
                .from(DRAFTS)
                .where(which)
                .orderBy(DRAFTS.CHANGED_AT, DRAFTS.ID)
                .limit(limit)
                .fetchInto(DRAFTS)
                .map(DraftRepository::draft);
    }

    /** The one that was published last. */
    Optional<Draft> published(UUID record) {
        return sql.selectFrom(DRAFTS)
                .where(DRAFTS.RECORD_ID.eq(record), DRAFTS.STATE.eq(DraftState.PUBLISHED.name()))
                .orderBy(DRAFTS.CHANGED_AT.desc())
                .limit(1)
                .fetchOptional(DraftRepository::draft);
    }

    void put(Draft draft) {
        var row = sql.newRecord(DRAFTS);
        row.setId(draft.id().value());
        row.setKind(draft.kind());
        row.setRecordId(draft.record());
        row.setTitle(draft.title());
        row.setBase(json(draft.base().texts()));
        row.setTyped(json(draft.typed().texts()));
        row.setAudiences(json(draft.audiences().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, audience -> audience.getValue().printed()))));
        row.setState(draft.state().name());
        row.setVersion(draft.version());
        row.setChangedBy(draft.changedBy().id().value());
        row.setChangedByName(draft.changedBy().name());
        row.setChangedAt(draft.changedAt().atOffset(ZoneOffset.UTC));
        sql.insertInto(DRAFTS)
                .set(row)
                .onConflict(DRAFTS.ID)
                .doUpdate()
                .setAllToExcluded()
                .execute();
    }

    private static JSONB json(Map<String, ?> map) {
        return JSONB.valueOf(JsonMapper.shared().writeValueAsString(map));
    }

    private static Map<String, String> texts(JSONB json) {
        return JsonMapper.shared().readValue(json.data(), new TypeReference<Map<String, String>>() {});
    }

    private static Draft draft(DraftsRecord row) {
        return new Draft(
                new DraftId(row.getId()),
                row.getKind(),
                row.getRecordId(),
                row.getTitle(),
                new TypedValues(texts(row.getBase())),
                new TypedValues(texts(row.getTyped())),
                texts(row.getAudiences()).entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, audience -> FieldAudience.read(audience.getValue()))),
                DraftState.valueOf(row.getState()),
                row.getVersion(),
                new Actor(new PersonId(row.getChangedBy()), row.getChangedByName()),
                row.getChangedAt().toInstant());
    }
}
