package org.wandelwerk.correction;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.selectOne;
import static org.wandelwerk.correction.jooq.Tables.RECALLS;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.correction.jooq.tables.records.RecallsRecord;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Text;

/** The table of recalls; rows are added, and only the publication that follows is written later. */
@Repository
class RecallRepository {

    private final DSLContext sql;

    RecallRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(Recall recall) {
        var row = sql.newRecord(RECALLS);
        row.setId(recall.id());
        row.setSubjectKind(recall.subject().kind().name());
        row.setSubjectKey(recall.subject().key());
        row.setSubjectId(recall.subjectId());
        row.setKind(recall.grounds().kind().name());
        row.setReasonDe(recall.grounds().reason().de());
        row.setReasonEn(recall.grounds().reason().en());
        row.setPublishedBy(recall.ended().by().value());
        row.setPublishedAt(recall.ended().at().atOffset(ZoneOffset.UTC));
        row.setRecalledBy(recall.by().value());
        row.setRecalledAt(recall.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(RECALLS).set(row).execute();
    }

    /** Notes which publication followed; empty when the thing is not recalled, or somebody was quicker. */
    Optional<Recall> follow(UUID subject, Publication next) {
        return sql.update(RECALLS)
                .set(RECALLS.REPUBLISHED_BY, next.by().value())
                .set(RECALLS.REPUBLISHED_AT, next.at().atOffset(ZoneOffset.UTC))
                .where(RECALLS.SUBJECT_ID.eq(subject), RECALLS.REPUBLISHED_AT.isNull())
                .returning()
                .fetchOptional(RecallRepository::recall);
    }

    /** By the newest key it had: a key may have passed on to another thing. */
    Optional<Recall> standing(Subject subject) {
        return sql.selectFrom(RECALLS)
                .where(RECALLS.SUBJECT_KIND.eq(subject.kind().name()), RECALLS.SUBJECT_KEY.eq(subject.key()))
                .and(RECALLS.REPUBLISHED_AT.isNull())
                .orderBy(RECALLS.RECALLED_AT.desc())
                .limit(1)
                .fetchOptional(RecallRepository::recall);
    }

    /** Of the things with these ids; of several the one that was recalled last. */
    Optional<Recall> standing(List<UUID> subjects) {
        return subjects.isEmpty()
                ? Optional.empty()
                : sql.selectFrom(RECALLS)
                        .where(RECALLS.SUBJECT_ID.in(subjects), RECALLS.REPUBLISHED_AT.isNull())
                        .orderBy(RECALLS.RECALLED_AT.desc())
                        .limit(1)
                        .fetchOptional(RecallRepository::recall);
    }

    Set<UUID> standing(SubjectKind kind) {
        return sql.select(RECALLS.SUBJECT_ID)
                .from(RECALLS)
                .where(RECALLS.SUBJECT_KIND.eq(kind.name()), RECALLS.REPUBLISHED_AT.isNull())
                .fetchSet(RECALLS.SUBJECT_ID);
    }

    /** The newest first, behind the given one. */
    List<RecallEntry> newest(@Nullable LogPosition after, int limit) {
        var other = RECALLS.as("other");
        Field<Boolean> isPublic = field(notExists(
                selectOne().from(other).where(other.SUBJECT_ID.eq(RECALLS.SUBJECT_ID), other.REPUBLISHED_AT.isNull())));
        return sql.select(RECALLS.fields())
                .select(isPublic)
                .from(RECALLS)
                .where(
                        after == null
                                ? noCondition()
                                : row(RECALLS.RECALLED_AT, RECALLS.ID)
                                        .lt(after.at().atOffset(ZoneOffset.UTC), after.id()))
                .orderBy(RECALLS.RECALLED_AT.desc(), RECALLS.ID.desc())
                .limit(limit)
                .fetch(found -> new RecallEntry(recall(found.into(RECALLS)), found.get(isPublic)));
    }

    private static Recall recall(RecallsRecord row) {
        return new Recall(
                row.getId(),
                new Subject(SubjectKind.valueOf(row.getSubjectKind()), row.getSubjectKey()),
                row.getSubjectId(),
                new Grounds(RecallKind.valueOf(row.getKind()), new Text(row.getReasonDe(), row.getReasonEn())),
                publication(row.getPublishedBy(), row.getPublishedAt()),
                new PersonId(row.getRecalledBy()),
                row.getRecalledAt().toInstant(),
                row.getRepublishedAt() == null ? null : publication(row.getRepublishedBy(), row.getRepublishedAt()));
    }

    private static Publication publication(UUID by, OffsetDateTime at) {
        return new Publication(new PersonId(by), at.toInstant());
    }
}
