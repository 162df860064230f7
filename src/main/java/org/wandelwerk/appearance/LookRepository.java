package org.wandelwerk.appearance;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static org.wandelwerk.appearance.jooq.Tables.FIELDS;
import static org.wandelwerk.appearance.jooq.Tables.VERSIONS;
import static org.wandelwerk.appearance.jooq.Tables.WORN_PARTS;

import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.appearance.jooq.tables.records.FieldsRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;

/** Stores each change of the look. */
@Repository
class LookRepository {

    private final DSLContext sql;

    LookRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Where to see that something changed. */
    Set<String> tables() {
        return Set.of(VERSIONS.getSchema().getName() + "." + VERSIONS.getName());
    }

    /** All parts that were ever changed, as they are now: by one statement. */
    List<LookVersion> now() {
        var later = VERSIONS.as("later");
        return versions(DSL.notExists(DSL.selectOne()
                        .from(later)
                        .where(later.PART.eq(VERSIONS.PART), later.NUMBER.gt(VERSIONS.NUMBER))))
                .map(NotedChange::version)
                .toList();
    }

    Optional<NotedChange> newest(Part part) {
        var last = DSL.select(DSL.max(VERSIONS.NUMBER)).from(VERSIONS).where(VERSIONS.PART.eq(part.word()));
        return versions(VERSIONS.PART.eq(part.word()).and(VERSIONS.NUMBER.eq(last)))
                .findFirst();
    }

    Optional<NotedChange> change(UUID id) {
        return versions(VERSIONS.ID.eq(id)).findFirst();
    }

    /** The newest first, without what was typed. */
    List<NotedChange> changes(@Nullable UUID before, int most) {
        var place = DSL.select(VERSIONS.CHANGED_AT, VERSIONS.ID).from(VERSIONS).where(VERSIONS.ID.eq(before));
        return sql.selectFrom(VERSIONS)
                .where(
                        before == null
                                ? DSL.noCondition()
                                : DSL.row(VERSIONS.CHANGED_AT, VERSIONS.ID).lt(place))
                .orderBy(VERSIONS.CHANGED_AT.desc(), VERSIONS.ID.desc())
                .limit(most)
                .fetch(row -> change(row, Map.of()));
    }

    /** Whether it was added: of two with the same number the second is not. */
    boolean add(NotedChange change) {
        var version = change.version();
        var added = sql.insertInto(VERSIONS)
                .set(VERSIONS.ID, change.id())
                .set(VERSIONS.PART, version.part().word())
                .set(VERSIONS.NUMBER, version.number())
                .set(VERSIONS.CHANGED_BY, change.changedBy().value())
                .set(VERSIONS.CHANGED_AT, change.changedAt().atOffset(ZoneOffset.UTC))
                .onConflict(VERSIONS.PART, VERSIONS.NUMBER)
                .doNothing()
                .execute();
        if (added > 0) {
            sql.batchInsert(version.fields().entrySet().stream()
                            .map(field -> new FieldsRecord(change.id(), field.getKey(), field.getValue()))
                            .toList())
                    .execute();
            wear(change);
        }
        return added > 0;
    }

    /** What differs from before is what the line of time of the part says. */
    private void wear(NotedChange change) {
        var part = change.version().part();
        var fields = DSL.field(
                "(select coalesce(jsonb_object_agg({0}, {1}), '{}') from {2} where {3})",
                JSONB.class, FIELDS.NAME, FIELDS.VALUE, FIELDS, FIELDS.VERSION_ID.eq(change.id()));
        sql.insertInto(WORN_PARTS)
                .set(WORN_PARTS.ID, part.id())
                .set(WORN_PARTS.PART, part.word())
                .set(WORN_PARTS.FIELDS, fields)
                .onConflict(WORN_PARTS.ID)
                .doUpdate()
                .set(WORN_PARTS.FIELDS, fields)
                .execute();
    }

    Stream<List<DataField>> madeBy(PersonId person, int most) {
        return sql
                .select(VERSIONS.CHANGED_AT, VERSIONS.PART)
                .from(VERSIONS)
                .where(VERSIONS.CHANGED_BY.eq(person.value()))
                .orderBy(VERSIONS.CHANGED_AT.desc(), VERSIONS.ID)
                .limit(most)
                .fetchSize(DataGroup.AT_ONCE)
                .stream()
                .map(row -> Stream.concat(
                                DataField.moment(
                                        "appearance.data.at", row.value1().toInstant()),
                                DataField.words("appearance.data.part", row.value2()))
                        .toList());
    }

    int countMadeBy(PersonId person) {
        return sql.fetchCount(VERSIONS, VERSIONS.CHANGED_BY.eq(person.value()));
    }

    private Stream<NotedChange> versions(Condition condition) {
        var rows = sql
                .select(VERSIONS.fields())
                .select(FIELDS.NAME, FIELDS.VALUE)
                .from(VERSIONS)
                .leftJoin(FIELDS)
                .on(FIELDS.VERSION_ID.eq(VERSIONS.ID))
                .where(condition)
                .stream()
                .collect(groupingBy(row -> row.get(VERSIONS.ID), LinkedHashMap::new, toList()));
        return rows.values().stream().map(same -> change(same.getFirst(), fields(same)));
    }

    private static Map<String, String> fields(List<? extends Record> rows) {
        return rows.stream()
                .filter(row -> row.get(FIELDS.NAME) != null)
                .collect(toMap(row -> row.get(FIELDS.NAME), row -> row.get(FIELDS.VALUE)));
    }

    private static NotedChange change(Record row, Map<String, String> fields) {
        var part = Part.of(row.get(VERSIONS.PART)).orElseThrow();
        return new NotedChange(
                row.get(VERSIONS.ID),
                new LookVersion(part, row.get(VERSIONS.NUMBER), fields),
                new PersonId(row.get(VERSIONS.CHANGED_BY)),
                row.get(VERSIONS.CHANGED_AT).toInstant());
    }
}
