package org.wandelwerk.document;

import static org.wandelwerk.document.jooq.Tables.DOCUMENTS;
import static org.wandelwerk.document.jooq.Tables.LINKS;
import static org.wandelwerk.document.jooq.Tables.TEXTS;
import static org.wandelwerk.document.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.document.DocumentTexts.ReadDocument;
import org.wandelwerk.inspection.DocumentType;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.PersonId;

/** Stores which files belong to which records, in all their versions. */
@Repository
class DocumentRepository {

    static final List<SelectField<?>> FIELDS = fields();
    static final List<String> GIVEN = Arrays.stream(DocumentState.values())
            .filter(DocumentState::isGiven)
            .map(DocumentState::name)
            .toList();

    private final DSLContext sql;

    DocumentRepository(DSLContext sql) {
        this.sql = sql;
    }

    private static List<SelectField<?>> fields() {
        var fields = new ArrayList<SelectField<?>>(Arrays.asList(VERSIONS.fields()));
        fields.add(DOCUMENTS.OWNER_KIND);
        fields.add(DOCUMENTS.OWNER_ID);
        return List.copyOf(fields);
    }

    /** Nobody else adds documents to the record from here to the end of the transaction. */
    void lock(DocumentOwner owner) {
        sql.select(DSL.field(
                        "pg_advisory_xact_lock(hashtextextended({0}, 0))",
                        Object.class, DSL.val("document " + owner.kind() + " " + owner.id())))
                .fetch();
    }

    int count(DocumentOwner owner) {
        return sql.fetchCount(DOCUMENTS, isOf(owner));
    }

    private static Condition isOf(DocumentOwner owner) {
        return DOCUMENTS
                .OWNER_KIND
                .eq(owner.kind())
                .and(DOCUMENTS.OWNER_ID.eq(owner.id()))
                .and(DOCUMENTS.REMOVED_AT.isNull());
    }

    void add(DocumentId id, DocumentOwner owner) {
        sql.insertInto(DOCUMENTS)
                .set(DOCUMENTS.ID, id.value())
                .set(DOCUMENTS.OWNER_KIND, owner.kind())
                .set(DOCUMENTS.OWNER_ID, owner.id())
                .execute();
    }

    void add(DocumentVersion version, String key) {
        sql.insertInto(VERSIONS)
                .set(VERSIONS.ID, version.id())
                .set(VERSIONS.DOCUMENT_ID, version.document().value())
                .set(VERSIONS.NUMBER, version.number())
                .set(VERSIONS.NAME, version.file().name())
                .set(VERSIONS.DIGEST, version.file().digest())
                .set(VERSIONS.SIZE, version.file().size())
                .set(VERSIONS.TYPE, version.file().type().name())
                .set(VERSIONS.AUDIENCE, version.audience().printed())
                .set(VERSIONS.STATE, version.state().name())
                .set(VERSIONS.REASON, version.reason().word())
                .set(VERSIONS.REMARK, version.remark())
                .set(
                        VERSIONS.UPLOADED_BY,
                        version.by() == null ? null : version.by().value())
                .set(VERSIONS.UPLOADED_AT, utc(version.at()))
                .set(VERSIONS.ONE_TIME_KEY, key)
                .execute();
    }

    Optional<DocumentVersion> byKey(String key) {
        return one(VERSIONS.ONE_TIME_KEY.eq(key));
    }

    /** Of a document that is still there. */
    Optional<DocumentVersion> version(UUID id) {
        return one(VERSIONS.ID.eq(id).and(DOCUMENTS.REMOVED_AT.isNull()));
    }

    private Optional<DocumentVersion> one(Condition condition) {
        return sql.select(FIELDS)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(condition)
                .fetchOptional(DocumentRepository::version);
    }

    /** The newest version of each document of a record, in the order in which they came. */
    List<DocumentVersion> newestOf(DocumentOwner owner, int most) {
        return sql
                .select(FIELDS)
                .distinctOn(VERSIONS.DOCUMENT_ID)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(isOf(owner))
                .orderBy(VERSIONS.DOCUMENT_ID, VERSIONS.NUMBER.desc())
                .limit(most)
                .fetch(DocumentRepository::version)
                .stream()
                .sorted(Comparator.comparing(DocumentVersion::at).thenComparing(DocumentVersion::id))
                .toList();
    }

    /** Of each document of a record the newest version that is given and for one of the tokens, as they came. */
    List<DocumentVersion> readableOf(DocumentOwner owner, String[] tokens, int most) {
        return readable(owner, tokens, most).fetch(DocumentRepository::version);
    }

    /** Asks for the right before it counts, by the sets alone; nothing is looked at afterwards. */
    Select<Record> readable(DocumentOwner owner, String[] tokens, int most) {
        var later = VERSIONS.as("later");
        return sql.select(FIELDS)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(
                        isOf(owner),
                        VERSIONS.STATE.in(GIVEN),
                        DSL.arrayOverlap(VERSIONS.AUDIENCE, tokens),
                        DSL.notExists(DSL.selectOne()
                                .from(later)
                                .where(
                                        later.DOCUMENT_ID.eq(VERSIONS.DOCUMENT_ID),
                                        later.NUMBER.gt(VERSIONS.NUMBER),
                                        later.STATE.in(GIVEN),
                                        DSL.arrayOverlap(later.AUDIENCE, tokens))))
                .orderBy(VERSIONS.UPLOADED_AT, VERSIONS.ID)
                .limit(most);
    }

    /** The newest version of its document, which is given to others. */
    private static Condition isGiven() {
        var later = VERSIONS.as("later");
        return VERSIONS.STATE
                .in(GIVEN)
                .andNotExists(DSL.selectOne()
                        .from(later)
                        .where(later.DOCUMENT_ID.eq(VERSIONS.DOCUMENT_ID), later.NUMBER.gt(VERSIONS.NUMBER)));
    }

    /** Documents that are given to others with what stands in their newest versions, in the order of their ids. */
    private List<ReadDocument> read(Condition which, int most) {
        return sql.select(FIELDS)
                .select(TEXTS.CONTENT)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .leftJoin(TEXTS)
                .on(TEXTS.VERSION_ID.eq(VERSIONS.ID))
                .where(which, DOCUMENTS.REMOVED_AT.isNull(), isGiven())
                .orderBy(DOCUMENTS.ID)
                .limit(most)
                .fetch(row -> new ReadDocument(version(row), Objects.requireNonNullElse(row.get(TEXTS.CONTENT), "")));
    }

    List<ReadDocument> read(Collection<UUID> documents) {
        return read(DOCUMENTS.ID.in(documents), documents.size());
    }

    List<ReadDocument> readBehind(@Nullable UUID after, int most) {
        return read(after == null ? DSL.noCondition() : DOCUMENTS.ID.gt(after), most);
    }

    /** All versions of a document, the newest first. */
    List<DocumentVersion> versions(DocumentId document, int most) {
        return sql.select(FIELDS)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(VERSIONS.DOCUMENT_ID.eq(document.value()), DOCUMENTS.REMOVED_AT.isNull())
                .orderBy(VERSIONS.NUMBER.desc())
                .limit(most)
                .fetch(DocumentRepository::version);
    }

    void remove(DocumentId document, Instant now) {
        sql.update(DOCUMENTS)
                .set(DOCUMENTS.REMOVED_AT, utc(now))
                .where(DOCUMENTS.ID.eq(document.value()), DOCUMENTS.REMOVED_AT.isNull())
                .execute();
    }

    /** The ways to it that somebody was given under the former audience lead nowhere any more. */
    void share(UUID version, Audience audience) {
        sql.deleteFrom(LINKS).where(LINKS.VERSION_ID.eq(version)).execute();
        sql.update(VERSIONS)
                .set(VERSIONS.AUDIENCE, audience.printed())
                .where(VERSIONS.ID.eq(version))
                .execute();
    }

    /** Which of the digests a version names that is still given to somebody or waits. */
    Set<String> named(Collection<String> digests) {
        return new HashSet<>(sql.select(VERSIONS.DIGEST)
                .from(VERSIONS)
                .join(DOCUMENTS)
                .on(DOCUMENTS.ID.eq(VERSIONS.DOCUMENT_ID))
                .where(
                        VERSIONS.DIGEST.in(digests),
                        VERSIONS.STATE.ne(DocumentState.REFUSED.name()),
                        DOCUMENTS.REMOVED_AT.isNull())
                .fetch(VERSIONS.DIGEST));
    }

    static DocumentVersion version(Record row) {
        var by = row.get(VERSIONS.UPLOADED_BY);
        return new DocumentVersion(
                row.get(VERSIONS.ID),
                new DocumentId(row.get(VERSIONS.DOCUMENT_ID)),
                new DocumentOwner(row.get(DOCUMENTS.OWNER_KIND), row.get(DOCUMENTS.OWNER_ID)),
                row.get(VERSIONS.NUMBER),
                new ReceivedFile(
                        row.get(VERSIONS.NAME),
                        row.get(VERSIONS.DIGEST),
                        row.get(VERSIONS.SIZE),
                        DocumentType.valueOf(row.get(VERSIONS.TYPE))),
                Audience.read(List.of(row.get(VERSIONS.AUDIENCE))),
                DocumentState.valueOf(row.get(VERSIONS.STATE)),
                StateReason.of(row.get(VERSIONS.REASON)),
                row.get(VERSIONS.REMARK),
                by == null ? null : new PersonId(by),
                row.get(VERSIONS.UPLOADED_AT).toInstant());
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
