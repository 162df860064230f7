package org.wandelwerk.letter;

import static org.wandelwerk.letter.jooq.Tables.FILES;
import static org.wandelwerk.letter.jooq.Tables.TEMPLATES;
import static org.wandelwerk.letter.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.trail.TrailRecord;

/** Stores templates with all their versions and files. */
@Repository
class TemplateRepository {

    private final DSLContext sql;

    TemplateRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Adds a template, unless it is there. */
    void add(UUID id, String name) {
        sql.insertInto(TEMPLATES)
                .set(TEMPLATES.ID, id)
                .set(TEMPLATES.NAME, name)
                .onConflict(TEMPLATES.ID)
                .doNothing()
                .execute();
    }

    /** Nobody else adds a version or a making from here to the end of the transaction. */
    void lock(UUID template) {
        sql.select(TEMPLATES.ID)
                .from(TEMPLATES)
                .where(TEMPLATES.ID.eq(template))
                .forUpdate()
                .fetch();
    }

    void add(TemplateVersion version, byte[] file, UUID id, String key) {
        sql.insertInto(VERSIONS)
                .set(VERSIONS.ID, id)
                .set(VERSIONS.TEMPLATE_ID, version.id())
                .set(VERSIONS.NUMBER, version.number())
                .set(VERSIONS.DIGEST, version.digest())
                .set(
                        VERSIONS.PLACEHOLDERS,
                        version.placeholders().stream().map(Enum::name).toArray(String[]::new))
                .set(VERSIONS.UPLOADED_BY, version.by().value())
                .set(VERSIONS.UPLOADED_AT, version.at().atOffset(ZoneOffset.UTC))
                .set(VERSIONS.ONE_TIME_KEY, key)
                .execute();
        sql.insertInto(FILES).set(FILES.VERSION_ID, id).set(FILES.CONTENT, file).execute();
    }

    Optional<TemplateVersion> byKey(String key) {
        return versions(VERSIONS.ONE_TIME_KEY.eq(key)).findFirst();
    }

    /** All versions of a template, the newest first. */
    List<TemplateVersion> versions(UUID template, int most) {
        return versions(VERSIONS.TEMPLATE_ID.eq(template)).limit(most).toList();
    }

    /** The newest version of each template that is in use, by name. */
    List<TemplateVersion> newest(int most) {
        return sql.select(VERSIONS.fields())
                .select(TEMPLATES.NAME, TEMPLATES.RETIRED_AT)
                .distinctOn(VERSIONS.TEMPLATE_ID)
                .from(VERSIONS)
                .join(TEMPLATES)
                .on(TEMPLATES.ID.eq(VERSIONS.TEMPLATE_ID))
                .where(TEMPLATES.RETIRED_AT.isNull())
                .orderBy(VERSIONS.TEMPLATE_ID, VERSIONS.NUMBER.desc())
                .limit(most)
                .fetch(TemplateRepository::version);
    }

    int countInUse() {
        return sql.fetchCount(TEMPLATES, TEMPLATES.RETIRED_AT.isNull());
    }

    Optional<byte[]> file(UUID template, int number) {
        return sql.select(FILES.CONTENT)
                .from(FILES)
                .join(VERSIONS)
                .on(VERSIONS.ID.eq(FILES.VERSION_ID))
                .where(VERSIONS.TEMPLATE_ID.eq(template), VERSIONS.NUMBER.eq(number))
                .fetchOptional(row -> row.value1());
    }

    void retire(UUID template, PersonId by, Instant now) {
        sql.update(TEMPLATES)
                .set(TEMPLATES.RETIRED_AT, now.atOffset(ZoneOffset.UTC))
                .set(TEMPLATES.RETIRED_BY, by.value())
                .where(TEMPLATES.ID.eq(template), TEMPLATES.RETIRED_AT.isNull())
                .execute();
    }

    private Stream<TemplateVersion> versions(Condition condition) {
        return sql
                .select(VERSIONS.fields())
                .select(TEMPLATES.NAME, TEMPLATES.RETIRED_AT)
                .from(VERSIONS)
                .join(TEMPLATES)
                .on(TEMPLATES.ID.eq(VERSIONS.TEMPLATE_ID))
                .where(condition)
                .orderBy(VERSIONS.NUMBER.desc())
                .fetch(TemplateRepository::version)
                .stream();
    }

    /** Of all that there are, also of those laid aside. */
    List<TrailRecord> records(Collection<UUID> ids) {
        return sql.select(TEMPLATES.ID, TEMPLATES.NAME)
                .from(TEMPLATES)
                .where(TEMPLATES.ID.in(ids))
                .fetch(row -> new TrailRecord(row.value1(), Text.german(row.value2()), null, false));
    }

    private static TemplateVersion version(Record row) {
        return new TemplateVersion(
                row.get(VERSIONS.TEMPLATE_ID),
                row.get(TEMPLATES.NAME),
                row.get(VERSIONS.NUMBER),
                row.get(VERSIONS.DIGEST),
                Stream.of(row.get(VERSIONS.PLACEHOLDERS))
                        .map(Placeholder::valueOf)
                        .sorted()
                        .toList(),
                new PersonId(row.get(VERSIONS.UPLOADED_BY)),
                row.get(VERSIONS.UPLOADED_AT).toInstant(),
                row.get(TEMPLATES.RETIRED_AT) != null);
    }
}
