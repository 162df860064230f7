package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.DOCUMENTS;
import static org.wandelwerk.document.jooq.Tables.TEXTS;
import static org.wandelwerk.document.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;

/** Stores what was found out about versions, and which of them wait for it. */
@Repository
class CheckRepository {

    private final DSLContext sql;

    CheckRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What the house knows of a version that waits for its check. */
    record Due(UUID id, String digest, int tries) {}

    /** Takes some that are due, so that no other node asks about them before the given moment. */
    List<Due> claim(Instant now, Instant until, int most) {
        var due = sql.select(VERSIONS.ID)
                .from(VERSIONS)
                .where(VERSIONS.NEXT_CHECK_AT.le(utc(now)))
                .orderBy(VERSIONS.NEXT_CHECK_AT, VERSIONS.ID)
                .limit(most)
                .forUpdate()
                .skipLocked();
        return sql.update(VERSIONS)
                .set(VERSIONS.NEXT_CHECK_AT, utc(until))
                .set(VERSIONS.TRIES, VERSIONS.TRIES.plus(1))
                .where(VERSIONS.ID.in(due))
                .returning(VERSIONS.ID, VERSIONS.DIGEST, VERSIONS.TRIES)
                .fetch(row -> new Due(row.getId(), row.getDigest(), row.getTries()));
    }

    /** Unless the office has decided meanwhile. */
    void note(UUID version, DocumentState state, StateReason reason, String remark) {
        set(VERSIONS.ID.eq(version).and(VERSIONS.NEXT_CHECK_AT.isNotNull()), state, reason, remark, null);
    }

    /** That nothing is known: what waited for it is held, what was given to others before still is. */
    void noteSilence(UUID version, String remark, Instant next) {
        sql.update(VERSIONS)
                .set(VERSIONS.NEXT_CHECK_AT, utc(next))
                .where(VERSIONS.ID.eq(version), VERSIONS.NEXT_CHECK_AT.isNotNull())
                .execute();
        set(
                VERSIONS.ID.eq(version).and(VERSIONS.STATE.eq(DocumentState.CHECKING.name())),
                DocumentState.HELD,
                StateReason.SILENT,
                remark,
                next);
    }

    private int set(
            Condition which, DocumentState state, StateReason reason, String remark, @Nullable Instant nextCheck) {
        return sql.update(VERSIONS)
                .set(VERSIONS.STATE, state.name())
                .set(VERSIONS.REASON, reason.word())
                .set(VERSIONS.REMARK, remark)
                .set(VERSIONS.NEXT_CHECK_AT, nextCheck == null ? null : utc(nextCheck))
                .where(which)
                .execute();
    }

    /** What the office decides, if the version is in the given state. */
    boolean decide(UUID version, DocumentState before, DocumentState state, String remark, PersonId by, Instant now) {
        var reason = state == DocumentState.REFUSED ? StateReason.OFFICE : StateReason.NONE;
        var which = VERSIONS.ID.eq(version).and(VERSIONS.STATE.eq(before.name()));
        var isDone = set(which, state, reason, remark, null) > 0;
        if (isDone) {
            sql.update(VERSIONS)
                    .set(VERSIONS.DECIDED_BY, by.value())
                    .set(VERSIONS.DECIDED_AT, utc(now))
                    .where(VERSIONS.ID.eq(version))
                    .execute();
        }
        return isDone;
    }

    /** Those that wait for somebody, the oldest first. */
    List<DocumentVersion> held(int most) {
        return list(VERSIONS.STATE.eq(DocumentState.HELD.name()), true, most);
    }

    int countHeld(StateReason reason) {
        return sql.fetchCount(
                VERSIONS, VERSIONS.STATE.eq(DocumentState.HELD.name()).and(VERSIONS.REASON.eq(reason.word())));
    }

    /** The newest first, those before the given place. */
    List<DocumentVersion> newest(@Nullable OffsetDateTime before, @Nullable UUID beforeId, int most) {
        var place = before == null
                ? DSL.noCondition()
                : DSL.row(VERSIONS.UPLOADED_AT, VERSIONS.ID).lt(before, beforeId);
        return list(place, false, most);
    }

    private List<DocumentVersion> list(Condition which, boolean isOldestFirst, int most) {
        return sql.select(VERSIONS.fields())
                .select(DOCUMENTS.OWNER_KIND, DOCUMENTS.OWNER_ID)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(which, DOCUMENTS.REMOVED_AT.isNull())
                .orderBy(
                        isOldestFirst ? VERSIONS.UPLOADED_AT.asc() : VERSIONS.UPLOADED_AT.desc(),
                        isOldestFirst ? VERSIONS.ID.asc() : VERSIONS.ID.desc())
                .limit(most)
                .fetch(DocumentRepository::version);
    }

    /** Versions that are given to others and whose text nobody has read. */
    List<DocumentVersion> withoutText(int most) {
        return list(
                VERSIONS.STATE
                        .in(DocumentState.CLEARED.name(), DocumentState.UNCHECKED.name())
                        .and(DSL.notExists(DSL.selectOne().from(TEXTS).where(TEXTS.VERSION_ID.eq(VERSIONS.ID)))),
                true,
                most);
    }

    void addText(UUID version, String text, Instant now) {
        sql.insertInto(TEXTS)
                .set(TEXTS.VERSION_ID, version)
                .set(TEXTS.CONTENT, text)
                .set(TEXTS.READ_AT, utc(now))
                .onConflictDoNothing()
                .execute();
    }

    String text(UUID version) {
        return sql.select(TEXTS.CONTENT)
                .from(TEXTS)
                .where(TEXTS.VERSION_ID.eq(version))
                .fetchOptional(row -> row.value1())
                .orElse("");
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
