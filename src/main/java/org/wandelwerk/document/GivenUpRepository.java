package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.CHECKS;
import static org.wandelwerk.document.jooq.Tables.DOCUMENTS;
import static org.wandelwerk.document.jooq.Tables.LINKS;
import static org.wandelwerk.document.jooq.Tables.TEXTS;
import static org.wandelwerk.document.jooq.Tables.VERSIONS;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Audience;

/** Finds and deletes what whole records of a kind have when their time is over. */
@Repository
class GivenUpRepository {

    private static final Condition IS_SHARED = VERSIONS.AUDIENCE.ne(Audience.NOBODY.printed());

    private final DSLContext sql;

    GivenUpRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Condition isOf(String kind, Collection<UUID> records) {
        return DOCUMENTS.OWNER_KIND.eq(kind).and(DOCUMENTS.OWNER_ID.eq(DSL.any(records.toArray(UUID[]::new))));
    }

    /** The versions of what the records have that are for somebody. */
    List<UUID> shared(String kind, Collection<UUID> records) {
        return sql.select(VERSIONS.ID)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(isOf(kind, records), IS_SHARED)
                .fetch(VERSIONS.ID);
    }

    /** All versions that somebody was ever to read and whose files are kept, in the order in which they came. */
    List<DocumentVersion> kept(String kind, Collection<UUID> records) {
        return sql.select(DocumentRepository.FIELDS)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(
                        isOf(kind, records),
                        IS_SHARED,
                        DOCUMENTS.REMOVED_AT.isNull(),
                        VERSIONS.STATE.ne(DocumentState.REFUSED.name()))
                .orderBy(VERSIONS.UPLOADED_AT, VERSIONS.ID)
                .fetch(DocumentRepository::version);
    }

    /** Those of the records that have documents, removed or not, by their oldest ones. */
    List<UUID> owners(String kind, Collection<UUID> among) {
        return owners(isOf(kind, among));
    }

    /** Those of the records that have a document of which no version is for anybody, by their oldest ones. */
    List<UUID> ownersOfUnseen(String kind, Collection<UUID> among) {
        return owners(isOf(kind, among).and(isUnseen()));
    }

    private List<UUID> owners(Condition which) {
        return sql.select(DOCUMENTS.OWNER_ID)
                .from(DOCUMENTS)
                .join(VERSIONS)
                .on(VERSIONS.DOCUMENT_ID.eq(DOCUMENTS.ID))
                .where(which)
                .groupBy(DOCUMENTS.OWNER_ID)
                .orderBy(DSL.min(VERSIONS.UPLOADED_AT), DOCUMENTS.OWNER_ID)
                .fetch(DOCUMENTS.OWNER_ID);
    }

    private static Condition isUnseen() {
        return DSL.notExists(DSL.selectOne().from(VERSIONS).where(VERSIONS.DOCUMENT_ID.eq(DOCUMENTS.ID), IS_SHARED));
    }

    /** Deletes what the records have, with all that is known of it; the ids of the versions that went. */
    List<UUID> forget(String kind, Collection<UUID> records) {
        return forget(isOf(kind, records));
    }

    /** The same of those documents of which no version is for anybody. */
    List<UUID> forgetUnseen(String kind, Collection<UUID> records) {
        return forget(isOf(kind, records).and(isUnseen()));
    }

    private List<UUID> forget(Condition which) {
        var documents = sql.select(DOCUMENTS.ID).from(DOCUMENTS).where(which).fetch(DOCUMENTS.ID);
        var versions = sql.select(VERSIONS.ID)
                .from(VERSIONS)
                .where(VERSIONS.DOCUMENT_ID.in(documents))
                .fetch(VERSIONS.ID);
        sql.deleteFrom(CHECKS).where(CHECKS.VERSION_ID.in(versions)).execute();
        sql.deleteFrom(TEXTS).where(TEXTS.VERSION_ID.in(versions)).execute();
        sql.deleteFrom(LINKS).where(LINKS.VERSION_ID.in(versions)).execute();
        sql.deleteFrom(VERSIONS).where(VERSIONS.ID.in(versions)).execute();
        sql.deleteFrom(DOCUMENTS).where(DOCUMENTS.ID.in(documents)).execute();
        return versions;
    }
}
