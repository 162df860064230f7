package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.DOCUMENTS;
import static org.wandelwerk.document.jooq.Tables.LINKS;
import static org.wandelwerk.document.jooq.Tables.VERSIONS;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Audience;

/** Stores which groups were chosen to read versions, beside the audience that follows from it. */
@Repository
class SharingRepository {

    private final DSLContext sql;

    SharingRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static Set<FileGroup> read(String[] printed) {
        var groups = EnumSet.noneOf(FileGroup.class);
        Arrays.stream(printed).map(FileGroup::valueOf).forEach(groups::add);
        return groups;
    }

    /** The ways to it that somebody was given under the former audience lead nowhere any more. */
    void choose(UUID version, Collection<FileGroup> groups, Audience audience) {
        sql.deleteFrom(LINKS).where(LINKS.VERSION_ID.eq(version)).execute();
        sql.update(VERSIONS)
                .set(VERSIONS.AUDIENCE, audience.printed())
                .set(
                        VERSIONS.READERS,
                        groups.stream().sorted().map(FileGroup::name).toArray(String[]::new))
                .where(VERSIONS.ID.eq(version))
                .execute();
    }

    /** A version whose readers somebody chose, with the audience that it has. */
    record Chosen(UUID version, Set<FileGroup> groups, Audience audience) {}

    /** All of a record, removed or not. */
    List<Chosen> chosenOf(DocumentOwner owner) {
        return sql.select(VERSIONS.ID, VERSIONS.READERS, VERSIONS.AUDIENCE)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(
                        DOCUMENTS.OWNER_KIND.eq(owner.kind()),
                        DOCUMENTS.OWNER_ID.eq(owner.id()),
                        VERSIONS.READERS.isNotNull())
                .orderBy(VERSIONS.ID)
                .fetch(row -> new Chosen(row.value1(), read(row.value2()), Audience.read(List.of(row.value3()))));
    }

    /** All versions of all documents of a record, those of each document together and the newest first. */
    List<DocumentVersion> versionsOf(DocumentOwner owner) {
        return sql.select(VERSIONS.fields())
                .select(DOCUMENTS.OWNER_KIND, DOCUMENTS.OWNER_ID)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(
                        DOCUMENTS.OWNER_KIND.eq(owner.kind()),
                        DOCUMENTS.OWNER_ID.eq(owner.id()),
                        DOCUMENTS.REMOVED_AT.isNull())
                .orderBy(VERSIONS.DOCUMENT_ID, VERSIONS.NUMBER.desc())
                .fetch((Record row) -> DocumentRepository.version(row));
    }
}
