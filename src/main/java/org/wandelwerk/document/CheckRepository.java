package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.CHECKS;
import static org.wandelwerk.document.jooq.Tables.DOCUMENTS;
import static org.wandelwerk.document.jooq.Tables.TEXTS;
import static org.wandelwerk.document.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PersonId;

/** Stores what was found out about versions, and which of them wait for it. */
@Repository
class CheckRepository {

    private static final Condition IS_HELD =
            VERSIONS.STATE.eq(DocumentState.HELD.name()).and(DOCUMENTS.REMOVED_AT.isNull());

    private final DSLContext sql;

    CheckRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** What the house knows of a version that waits for its check. */
    record Due(UUID id, String digest, int tries) {}

    /** The scanner is asked about a version from the given moment on. */
    void await(UUID version, Instant next) {
        sql.insertInto(CHECKS)
                .set(CHECKS.VERSION_ID, version)
                .set(CHECKS.NEXT_AT, utc(next))
                .set(CHECKS.TRIES, 0)
                .execute();
    }

    /** Takes the one that is due for longest, so that no other node asks about it before the given moment. */
    Optional<Due> claim(Instant now, Instant until) {
        var due = sql.select(CHECKS.VERSION_ID)
                .from(CHECKS)
                .join(VERSIONS)
                .on(VERSIONS.ID.eq(CHECKS.VERSION_ID))
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(CHECKS.NEXT_AT.le(utc(now)), DOCUMENTS.REMOVED_AT.isNull())
                .orderBy(CHECKS.NEXT_AT, CHECKS.VERSION_ID)
                .limit(1)
                .forUpdate()
                .of(CHECKS)
                .skipLocked()
                .fetchOptional(CHECKS.VERSION_ID);
        return due.flatMap(id -> sql.update(CHECKS)
                .set(CHECKS.NEXT_AT, utc(until))
                .set(CHECKS.TRIES, CHECKS.TRIES.plus(1))
                .from(VERSIONS)
                .where(CHECKS.VERSION_ID.eq(id), VERSIONS.ID.eq(id))
                .returningResult(CHECKS.VERSION_ID, VERSIONS.DIGEST, CHECKS.TRIES)
                .fetchOptional(row -> new Due(row.value1(), row.value2(), row.value3())));
    }

    /** What the office refused stays refused; why it released a version stays told. */
    void noteClean(UUID version) {
        sql.update(VERSIONS)
                .set(VERSIONS.STATE, DocumentState.CLEARED.name())
                .set(VERSIONS.REASON, StateReason.NONE.word())
                .set(
                        VERSIONS.REMARK,
                        DSL.when(VERSIONS.STATE.eq(DocumentState.UNCHECKED.name()), VERSIONS.REMARK)
                                .otherwise(""))
                .where(
                        VERSIONS.ID.eq(version),
                        VERSIONS.STATE.notIn(DocumentState.REFUSED.name(), DocumentState.CLEARED.name()))
                .execute();
        forgetCheck(version);
    }

    /** Every version with the same content, whatever was decided before or meanwhile. */
    void noteInfected(String digest, String remark) {
        set(VERSIONS.DIGEST.eq(digest), DocumentState.REFUSED, StateReason.VIRUS, remark);
        var versions = sql.select(VERSIONS.ID).from(VERSIONS).where(VERSIONS.DIGEST.eq(digest));
        sql.deleteFrom(CHECKS).where(CHECKS.VERSION_ID.in(versions)).execute();
        sql.deleteFrom(TEXTS).where(TEXTS.VERSION_ID.in(versions)).execute();
    }

    /** Since there is no scanner any more, what waits for it waits for somebody. */
    int holdWaiting() {
        return set(VERSIONS.STATE.eq(DocumentState.CHECKING.name()), DocumentState.HELD, StateReason.STRANGER, "");
    }

    /** That nothing is known: what waited for it is held, what was given to others before still is. */
    void noteSilence(UUID version, String remark, Instant next) {
        sql.update(CHECKS)
                .set(CHECKS.NEXT_AT, utc(next))
                .where(CHECKS.VERSION_ID.eq(version))
                .execute();
        set(
                VERSIONS.ID.eq(version).and(VERSIONS.STATE.eq(DocumentState.CHECKING.name())),
                DocumentState.HELD,
                StateReason.SILENT,
                remark);
    }

    private int set(Condition which, DocumentState state, StateReason reason, String remark) {
        return sql.update(VERSIONS)
                .set(VERSIONS.STATE, state.name())
                .set(VERSIONS.REASON, reason.word())
                .set(VERSIONS.REMARK, remark)
                .where(which)
                .execute();
    }

    private void forgetCheck(UUID version) {
        sql.deleteFrom(CHECKS).where(CHECKS.VERSION_ID.eq(version)).execute();
    }

    private void forgetText(UUID version) {
        sql.deleteFrom(TEXTS).where(TEXTS.VERSION_ID.eq(version)).execute();
    }

    /** What the office decides, if the version is in the given state; the scanner still looks at what it released. */
    boolean decide(UUID version, DocumentState before, DocumentState state, String remark, PersonId by, Instant now) {
        var reason = state == DocumentState.REFUSED ? StateReason.OFFICE : StateReason.NONE;
        var which = VERSIONS.ID.eq(version).and(VERSIONS.STATE.eq(before.name()));
        if (set(which, state, reason, remark) == 0) {
            return false;
        }
        sql.update(VERSIONS)
                .set(VERSIONS.DECIDED_BY, by.value())
                .set(VERSIONS.DECIDED_AT, utc(now))
                .where(VERSIONS.ID.eq(version))
                .execute();
        if (state == DocumentState.REFUSED) {
            forgetCheck(version);
            forgetText(version);
        }
        return true;
    }

    /** A document that was taken off its record is neither checked nor searched. */
    void forget(DocumentId document) {
        var versions = sql.select(VERSIONS.ID).from(VERSIONS).where(VERSIONS.DOCUMENT_ID.eq(document.value()));
        sql.deleteFrom(CHECKS).where(CHECKS.VERSION_ID.in(versions)).execute();
        sql.deleteFrom(TEXTS).where(TEXTS.VERSION_ID.in(versions)).execute();
    }

    /** Those that wait for somebody, the oldest first. */
    List<DocumentVersion> held(int most) {
        return list(VERSIONS.STATE.eq(DocumentState.HELD.name()), true, most);
    }

    /** So many of them since a moment, with all that came at the same moment as the last. */
    List<DocumentVersion> held(Instant since, int most) {
        return sql.select(VERSIONS.fields())
                .select(DOCUMENTS.OWNER_KIND, DOCUMENTS.OWNER_ID)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(IS_HELD, VERSIONS.UPLOADED_AT.ge(utc(since)))
                .orderBy(VERSIONS.UPLOADED_AT)
                .limit(most)
                .withTies()
                .fetch(DocumentRepository::version);
    }

    int countHeld(int most) {
        return sql.fetchCount(DSL.selectOne()
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(IS_HELD)
                .limit(most));
    }

    /**
     * Files about which the scanner says nothing.
     *
     * @param since when the oldest of them came; {@code null} for none
     */
    record Silence(int files, @Nullable Instant since) {}

    /** Those about which the scanner was silent, and those that wait for its first answer since before the moment. */
    Silence silence(Instant since) {
        return sql.select(DSL.count(), DSL.min(VERSIONS.UPLOADED_AT))
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(
                        VERSIONS.STATE
                                .eq(DocumentState.HELD.name())
                                .and(VERSIONS.REASON.eq(StateReason.SILENT.word()))
                                .or(VERSIONS.STATE
                                        .eq(DocumentState.CHECKING.name())
                                        .and(VERSIONS.UPLOADED_AT.lt(utc(since)))),
                        DOCUMENTS.REMOVED_AT.isNull())
                .fetchSingle(row -> new Silence(
                        row.value1(), row.value2() == null ? null : row.value2().toInstant()));
    }

    /** The newest first, those before the given place, without what was looked at and is for nobody yet. */
    List<DocumentVersion> newest(@Nullable OffsetDateTime before, @Nullable UUID beforeId, int most) {
        var place = before == null
                ? DSL.noCondition()
                : DSL.row(VERSIONS.UPLOADED_AT, VERSIONS.ID).lt(before, beforeId);
        var isToBeSeen =
                VERSIONS.STATE.notIn(DocumentRepository.GIVEN).or(VERSIONS.AUDIENCE.ne(Audience.NOBODY.printed()));
        return list(place.and(isToBeSeen), false, most);
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

    boolean beginText(UUID version, Instant now) {
        return sql.insertInto(TEXTS)
                        .set(TEXTS.VERSION_ID, version)
                        .set(TEXTS.CONTENT, "")
                        .set(TEXTS.READ_AT, utc(now))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }

    /** Unless the document went meanwhile; the version tells those who follow the changes. */
    void noteText(UUID version, String text, Instant now) {
        var noted = sql.update(TEXTS)
                .set(TEXTS.CONTENT, text)
                .set(TEXTS.READ_AT, utc(now))
                .where(TEXTS.VERSION_ID.eq(version))
                .execute();
        if (noted > 0 && !text.isEmpty()) {
            sql.update(VERSIONS)
                    .set(VERSIONS.TEXT_READ_AT, utc(now))
                    .where(VERSIONS.ID.eq(version))
                    .execute();
        }
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
