package org.wandelwerk.joining;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.joining.jooq.Tables.JOININGS;
import static org.wandelwerk.joining.jooq.Tables.PARTS;
import static org.wandelwerk.joining.jooq.Tables.SPLITTINGS;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record7;
import org.jooq.Select;
import org.jooq.SelectJoinStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.joining.jooq.tables.records.SplittingsRecord;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.ProjectId;

/** Stores which projects were split into which. */
@Repository
class SplittingRepository {

    private static final Condition HOLDS = JOININGS.CARRIED_OUT_AT.isNotNull().and(JOININGS.UNDONE_AT.isNull());

    private static final Acts SPLIT = new Acts(
            PARTS.join(SPLITTINGS).on(SPLITTINGS.ID.eq(PARTS.SPLITTING_ID)),
            SPLITTINGS.REASON,
            SPLITTINGS.SPLIT_AT,
            SPLITTINGS.UNDONE_AT);
    private static final Acts JOINED = new Acts(JOININGS, JOININGS.REASON, JOININGS.CARRIED_OUT_AT, JOININGS.UNDONE_AT);

    /** Where acts of a kind stand, with their reason and the moments from which and until which they hold. */
    private static final class Acts {

        private final Table<?> table;
        private final Field<String> reason;
        private final Field<OffsetDateTime> from;
        private final Field<OffsetDateTime> until;

        Acts(Table<?> table, Field<String> reason, Field<OffsetDateTime> from, Field<OffsetDateTime> until) {
            this.table = table;
            this.reason = reason;
            this.from = from;
            this.until = until;
        }

        /** The project at the other side, by its key and titles. */
        SelectJoinStep<Record7<String, String, String, String, String, OffsetDateTime, OffsetDateTime>> kin(
                Kin.As as, Field<String> key, Field<String> german, Field<String> english) {
            return select(inline(as.name()), key, german, english, reason, from, until)
                    .from(table);
        }
    }

    private final DSLContext sql;

    SplittingRepository(DSLContext sql) {
        this.sql = sql;
    }

    Optional<Splitting> find(UUID id) {
        return list(SPLITTINGS.ID.eq(id)).stream().findFirst();
    }

    /** Those of a project, the newest first, with those that were taken back. */
    List<Splitting> of(ProjectId parent) {
        return list(SPLITTINGS.PARENT_ID.eq(parent.value()));
    }

    private List<Splitting> list(Condition which) {
        var rows = sql.selectFrom(SPLITTINGS)
                .where(which)
                .orderBy(SPLITTINGS.SPLIT_AT.desc(), SPLITTINGS.ID)
                .limit(SplitOrder.MOST)
                .fetch();
        var parts = sql.selectFrom(PARTS)
                .where(PARTS.SPLITTING_ID.in(rows.getValues(SPLITTINGS.ID)))
                .orderBy(PARTS.SPLITTING_ID, PARTS.POSITION)
                .fetchGroups(
                        PARTS.SPLITTING_ID,
                        row -> new NamedProject(
                                new ProjectId(row.get(PARTS.PROJECT_ID)),
                                new PublicKey(row.get(PARTS.KEY)),
                                Text.german(row.get(PARTS.TITLE))));
        return rows.map(row -> splitting(row, parts.getOrDefault(row.getId(), List.of())));
    }

    void add(Splitting splitting) {
        var row = new SplittingsRecord();
        var parent = splitting.parent();
        row.setId(splitting.id());
        row.setParentId(parent.id().value());
        row.setParentKey(parent.key().value());
        row.setParentTitleDe(parent.title().de());
        row.setParentTitleEn(parent.title().en());
        row.setReason(splitting.reason());
        row.setWasPublic(splitting.wasPublic());
        row.setSplitBy(splitting.split().by().id().value());
        row.setSplitByName(splitting.split().by().name());
        row.setSplitAt(splitting.split().at().atOffset(ZoneOffset.UTC));
        sql.insertInto(SPLITTINGS).set(row).execute();
        for (int i = 0; i < splitting.parts().size(); i++) {
            var part = splitting.parts().get(i);
            sql.insertInto(PARTS)
                    .set(PARTS.SPLITTING_ID, splitting.id())
                    .set(PARTS.POSITION, i)
                    .set(PARTS.PROJECT_ID, part.id().value())
                    .set(PARTS.KEY, part.key().value())
                    .set(PARTS.TITLE, part.title().de())
                    .execute();
        }
    }

    void undo(UUID id, Signature by) {
        sql.update(SPLITTINGS)
                .set(SPLITTINGS.UNDONE_BY, by.by().id().value())
                .set(SPLITTINGS.UNDONE_BY_NAME, by.by().name())
                .set(SPLITTINGS.UNDONE_AT, by.at().atOffset(ZoneOffset.UTC))
                .where(SPLITTINGS.ID.eq(id))
                .execute();
    }

    /** How a project is akin to others by acts that stand, or that lead its address on; the oldest first. */
    List<Kin> kin(PublicKey key) {
        return sql.selectFrom(wholes(key)
                        .unionAll(parts(key))
                        .unionAll(successors(key))
                        .unionAll(predecessors(key))
                        .asTable("kin", "kind", "key", "title_de", "title_en", "reason", "at", "undone_at"))
                .orderBy(DSL.field("at"), DSL.field("title_de"), DSL.field("key"))
                .limit(Kin.MOST)
                .fetch(row -> new Kin(
                        Kin.As.valueOf(row.value1()),
                        new PublicKey(row.value2()),
                        new Text(row.value3(), row.value4()),
                        row.value5(),
                        row.value6().toInstant(),
                        row.value7() == null));
    }

    private static Select<Record7<String, String, String, String, String, OffsetDateTime, OffsetDateTime>> wholes(
            PublicKey key) {
        return SPLIT.kin(Kin.As.PART_OF, SPLITTINGS.PARENT_KEY, SPLITTINGS.PARENT_TITLE_DE, SPLITTINGS.PARENT_TITLE_EN)
                .where(PARTS.KEY.eq(key.value()));
    }

    private static Select<Record7<String, String, String, String, String, OffsetDateTime, OffsetDateTime>> parts(
            PublicKey key) {
        return SPLIT.kin(Kin.As.HAS_PART, PARTS.KEY, PARTS.TITLE, inline((String) null))
                .where(SPLITTINGS.PARENT_KEY.eq(key.value()), SPLITTINGS.UNDONE_AT.isNull());
    }

    private static Select<Record7<String, String, String, String, String, OffsetDateTime, OffsetDateTime>> successors(
            PublicKey key) {
        return JOINED.kin(Kin.As.GONE_INTO, JOININGS.KEPT_KEY, JOININGS.KEPT_TITLE_DE, JOININGS.KEPT_TITLE_EN)
                .where(JOININGS.GONE_KEY.eq(key.value()), HOLDS);
    }

    /** What was never public is named to nobody when it becomes part of another one. */
    private static Select<Record7<String, String, String, String, String, OffsetDateTime, OffsetDateTime>> predecessors(
            PublicKey key) {
        return JOINED.kin(Kin.As.HAS_JOINED, JOININGS.GONE_KEY, JOININGS.GONE_TITLE_DE, JOININGS.GONE_TITLE_EN)
                .where(JOININGS.KEPT_KEY.eq(key.value()), HOLDS, JOININGS.WAS_PUBLIC.isTrue());
    }

    private static Splitting splitting(SplittingsRecord row, List<NamedProject> parts) {
        var split = JoiningRepository.signature(row.getSplitBy(), row.getSplitByName(), row.getSplitAt());
        return new Splitting(
                row.getId(),
                new NamedProject(
                        new ProjectId(row.getParentId()),
                        new PublicKey(row.getParentKey()),
                        new Text(row.getParentTitleDe(), row.getParentTitleEn())),
                parts,
                row.getReason(),
                row.getWasPublic(),
                Objects.requireNonNull(split),
                JoiningRepository.signature(row.getUndoneBy(), row.getUndoneByName(), row.getUndoneAt()));
    }
}
