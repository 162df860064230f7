package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.PUBLICATIONS;
import static org.wandelwerk.project.jooq.Tables.REDACTIONS;
import static org.wandelwerk.project.jooq.Tables.VERSIONS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.Record;
import org.jooq.Records;
import org.jooq.SelectFieldOrAsterisk;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.trail.PublicTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** The table of what was public of projects. */
@Repository
class VersionRepository {

    private static final Field<OffsetDateTime> REDACTED = DSL.field(DSL.select(DSL.max(REDACTIONS.REDACTED_AT))
                    .from(REDACTIONS)
                    .where(REDACTIONS.PROJECT_ID.eq(VERSIONS.PROJECT_ID), REDACTIONS.NUMBER.eq(VERSIONS.NUMBER)))
            .as("redacted");
    private static final List<SelectFieldOrAsterisk> WITHOUT_DOSSIER = List.of(
            VERSIONS.NUMBER, VERSIONS.PUBLISHED_BY, VERSIONS.PUBLISHED_AT, VERSIONS.CHANGED, VERSIONS.HASH, REDACTED);

    private final DSLContext sql;

    VersionRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(ProjectDossier dossier, Set<ProjectVersion.Part> changed, Publication act) {
        var id = dossier.project().id();
        var json = Json.of(dossier);
        var row = sql.newRecord(VERSIONS);
        row.setProjectId(id.value());
        row.setNumber(lastNumber(id) + 1);
        row.setPublishedBy(act.by().value());
        row.setPublishedAt(act.at().atOffset(ZoneOffset.UTC));
        row.setChanged(changed.stream().sorted().map(ProjectVersion.Part::name).toArray(String[]::new));
        row.setDossier(JSON.valueOf(json.text()));
        row.setHash(json.hash());
        sql.insertInto(VERSIONS).set(row).execute();
    }

    private int lastNumber(ProjectId project) {
        return sql.select(DSL.coalesce(DSL.max(VERSIONS.NUMBER), 0))
                .from(VERSIONS)
                .where(VERSIONS.PROJECT_ID.eq(project.value()))
                .fetchSingle(Records.mapping(number -> number));
    }

    Optional<ProjectVersion> newest(ProjectId project) {
        return before(project, null, 1).stream().findFirst();
    }

    /** The newest first, from below the given number on. */
    List<ProjectVersion> before(ProjectId project, @Nullable Integer number, int limit) {
        return sql.select(WITHOUT_DOSSIER)
                .from(VERSIONS)
                .where(VERSIONS.PROJECT_ID.eq(project.value()), isSinceItsPublication())
                .and(number == null ? DSL.noCondition() : VERSIONS.NUMBER.lt(number))
                .orderBy(VERSIONS.NUMBER.desc())
                .limit(limit)
                .fetch(VersionRepository::version);
    }

    Optional<ProjectVersion> version(ProjectId project, int number) {
        return before(project, number == Integer.MAX_VALUE ? null : number + 1, 1).stream()
                .filter(version -> version.number() == number)
                .findFirst();
    }

    Optional<ProjectDossier> dossier(ProjectId project, int number) {
        return sql.select(VERSIONS.DOSSIER)
                .from(VERSIONS)
                .where(VERSIONS.PROJECT_ID.eq(project.value()), VERSIONS.NUMBER.eq(number))
                .fetchOptional(row -> new Json(row.value1().data()).dossier());
    }

    /** The texts of those that are shown to everybody, the newest first. */
    List<PublicTexts.State> shown(ProjectId project, int limit) {
        return sql.select(VERSIONS.NUMBER, VERSIONS.PUBLISHED_AT, VERSIONS.DOSSIER)
                .from(VERSIONS)
                .where(VERSIONS.PROJECT_ID.eq(project.value()), isSinceItsPublication())
                .orderBy(VERSIONS.NUMBER.desc())
                .limit(limit)
                .fetch(row -> new PublicTexts.State(
                        "fassung-" + row.value1(),
                        row.value2().toInstant(),
                        row.value3().data()));
    }

    /** Published projects of which no version is kept. */
    List<ProjectId> withoutVersion() {
        return sql.select(PUBLICATIONS.SUBJECT_ID)
                .from(PUBLICATIONS)
                .leftAntiJoin(VERSIONS)
                .on(VERSIONS.PROJECT_ID.eq(PUBLICATIONS.SUBJECT_ID))
                .orderBy(PUBLICATIONS.SUBJECT_ID)
                .fetch(row -> new ProjectId(row.value1()));
    }

    private static ProjectVersion version(Record row) {
        return new ProjectVersion(
                row.get(VERSIONS.NUMBER),
                new Publication(
                        new PersonId(row.get(VERSIONS.PUBLISHED_BY)),
                        row.get(VERSIONS.PUBLISHED_AT).toInstant()),
                Arrays.stream(row.get(VERSIONS.CHANGED))
                        .map(ProjectVersion.Part::valueOf)
                        .collect(Collectors.toSet()),
                row.get(VERSIONS.HASH),
                row.get(REDACTED) == null ? null : row.get(REDACTED).toInstant());
    }

    /** A dossier as the text that a version keeps: the names of its parts are the names in the record. */
    record Json(String text) {

        static Json of(ProjectDossier dossier) {
            return new Json(JsonMapper.shared().writeValueAsString(dossier));
        }

        /** Whether the words stand in one of its texts. */
        boolean says(String words) {
            return !saying("", words).text.equals(text);
        }

        /** The same with other words in place of these; only texts change, and it can be read as before. */
        Json saying(String instead, String words) {
            var changed = new Json(changed(JsonMapper.shared().readTree(text), instead, words));
            return Json.of(changed.dossier());
        }

        private static String changed(JsonNode node, String instead, String words) {
            var mapper = JsonMapper.shared();
            return switch (node) {
                case ObjectNode object ->
                    object.properties().stream()
                            .map(entry -> mapper.writeValueAsString(entry.getKey()) + ":"
                                    + changed(entry.getValue(), instead, words))
                            .collect(Collectors.joining(",", "{", "}"));
                case ArrayNode array ->
                    array.valueStream()
                            .map(entry -> changed(entry, instead, words))
                            .collect(Collectors.joining(",", "[", "]"));
                case StringNode said ->
                    mapper.writeValueAsString(said.stringValue().replace(words, instead));
                default -> node.toString();
            };
        }

        ProjectDossier dossier() {
            return JsonMapper.shared().readValue(text, ProjectDossier.class);
        }

        /** The SHA-256 of the text. */
        String hash() {
            try {
                var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
                return HexFormat.of().formatHex(digest);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every Java platform has SHA-256", e);
            }
        }
    }

    /** What was public before a recall stays with the recall: a publication afterwards begins anew. */
    private static Condition isSinceItsPublication() {
        return VERSIONS.PUBLISHED_AT.ge(DSL.select(PUBLICATIONS.PUBLISHED_AT)
                .from(PUBLICATIONS)
                .where(PUBLICATIONS.SUBJECT_ID.eq(VERSIONS.PROJECT_ID)));
    }
}
