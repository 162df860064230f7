package org.wandelwerk.profile;

import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.selectOne;
import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.PROFILES;
import static org.wandelwerk.profile.jooq.Tables.REMOVALS;
import static org.wandelwerk.profile.jooq.Tables.REPLIES;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.FormId;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.HandIns.HandInOrder;
import org.wandelwerk.project.ProjectId;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Stores what was handed in. */
@Repository
class HandedInRepository {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final DSLContext sql;
    private final JsonMapper json;

    HandedInRepository(DSLContext sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(UUID id, ProjectId profile, HandedIn version, HandInOrder order) {
        var by = version.by();
        var told = version.told();
        sql.insertInto(VERSIONS)
                .set(VERSIONS.ID, id)
                .set(VERSIONS.PROFILE_ID, profile.value())
                .set(VERSIONS.NUMBER, version.number())
                .set(VERSIONS.ONE_TIME_KEY, order.key())
                .set(VERSIONS.REVISION, order.revision())
                .set(VERSIONS.FORM, version.form().printed())
                .set(VERSIONS.IS_WHOLE, version.isWhole())
                .set(VERSIONS.LANGUAGE, version.language().tag())
                .set(VERSIONS.ANSWERS, JSONB.jsonb(written(version.answers())))
                .set(VERSIONS.DIGEST, version.digest())
                .set(VERSIONS.HANDED_IN_BY, by == null ? null : by.value())
                .set(VERSIONS.TOLD, told == null ? null : JSONB.jsonb(json.writeValueAsString(told)))
                .set(VERSIONS.HANDED_IN_AT, version.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** A SHA-256 over the answers as they stand in the column, in hexadecimal digits. */
    String digest(Answers answers) {
        try {
            var bytes = written(answers).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Always in the same order. */
    private String written(Answers answers) {
        return json.writeValueAsString(answers.values());
    }

    /** The version that was handed in with this one-time key. */
    Optional<HandedIn> byKey(ProjectId profile, String key) {
        return sql.selectFrom(VERSIONS)
                .where(VERSIONS.PROFILE_ID.eq(profile.value()), VERSIONS.ONE_TIME_KEY.eq(key))
                .fetchOptional(this::version);
    }

    /** The newest first. */
    List<HandedIn> of(ProjectId profile) {
        return sql.selectFrom(VERSIONS)
                .where(VERSIONS.PROFILE_ID.eq(profile.value()))
                .orderBy(VERSIONS.NUMBER.desc())
                .fetch(this::version);
    }

    /** What others than the office go by: the newest that it has accepted, and the newest of all before one was. */
    Optional<HandedIn> valid(ProjectId profile) {
        return accepted(profile).or(() -> of(profile).stream().findFirst());
    }

    /** The same of several profiles, by one statement. */
    Map<ProjectId, HandedIn> valid(Collection<ProjectId> profiles) {
        return sql.select(VERSIONS.fields())
                .distinctOn(VERSIONS.PROFILE_ID)
                .from(VERSIONS)
                .where(VERSIONS.PROFILE_ID.in(
                        profiles.stream().map(ProjectId::value).toList()))
                .orderBy(VERSIONS.PROFILE_ID, DSL.field(isAccepted()).desc(), VERSIONS.NUMBER.desc())
                .fetchMap(row -> new ProjectId(row.get(VERSIONS.PROFILE_ID)), this::version);
    }

    private static Condition isAccepted() {
        return exists(selectOne()
                .from(REPLIES)
                .where(
                        REPLIES.PROFILE_ID.eq(VERSIONS.PROFILE_ID),
                        REPLIES.NUMBER.eq(VERSIONS.NUMBER),
                        ReplyRepository.ASKS_ANEW.not()));
    }

    /** The newest that the office has accepted. */
    Optional<HandedIn> accepted(ProjectId profile) {
        return sql.selectFrom(VERSIONS)
                .where(VERSIONS.PROFILE_ID.eq(profile.value()), isAccepted())
                .orderBy(VERSIONS.NUMBER.desc())
                .limit(1)
                .fetchOptional(this::version);
    }

    /** The newest of each of the profiles that were not taken back. */
    Map<ProjectId, HandedIn> standing(Collection<ProjectId> profiles) {
        return sql.select(VERSIONS.fields())
                .distinctOn(VERSIONS.PROFILE_ID)
                .from(VERSIONS)
                .join(PROFILES)
                .on(PROFILES.ID.eq(VERSIONS.PROFILE_ID))
                .where(
                        VERSIONS.PROFILE_ID.in(
                                profiles.stream().map(ProjectId::value).toList()),
                        PROFILES.STATE.ne(ProfileState.WITHDRAWN.name()))
                .orderBy(VERSIONS.PROFILE_ID, VERSIONS.NUMBER.desc())
                .fetchMap(row -> new ProjectId(row.get(VERSIONS.PROFILE_ID)), this::version);
    }

    /** Throws away what was answered before the last answers. */
    void forgetFormerAnswers(ProjectId profile) {
        var later = ANSWERS.as("later");
        sql.deleteFrom(ANSWERS)
                .where(
                        ANSWERS.PROFILE_ID.eq(profile.value()),
                        exists(selectOne()
                                .from(later)
                                .where(
                                        later.PROFILE_ID.eq(ANSWERS.PROFILE_ID),
                                        later.SLOT.eq(ANSWERS.SLOT),
                                        later.REVISION.gt(ANSWERS.REVISION))))
                .execute();
    }

    /** Notes that a file which was handed in belongs to later versions no more. */
    void takeOff(ProjectId profile, UUID file, Instant now) {
        sql.insertInto(REMOVALS)
                .set(REMOVALS.FILE, file)
                .set(REMOVALS.PROFILE_ID, profile.value())
                .set(REMOVALS.REMOVED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    /** Since when files belong to later versions no more. */
    Map<UUID, Instant> takenOff(ProjectId profile) {
        return sql.select(REMOVALS.FILE, REMOVALS.REMOVED_AT)
                .from(REMOVALS)
                .where(REMOVALS.PROFILE_ID.eq(profile.value()))
                .fetchMap(row -> row.value1(), row -> row.value2().toInstant());
    }

    private HandedIn version(Record row) {
        UUID by = row.get(VERSIONS.HANDED_IN_BY);
        OffsetDateTime translated = row.get(VERSIONS.TRANSLATED_AT);
        return new HandedIn(
                row.get(VERSIONS.NUMBER),
                FormId.read(row.get(VERSIONS.FORM)).orElseThrow(),
                row.get(VERSIONS.IS_WHOLE),
                Language.valueOf(row.get(VERSIONS.LANGUAGE).toUpperCase(Locale.ROOT)),
                new Answers(json.readValue(row.get(VERSIONS.ANSWERS).data(), TEXTS)),
                row.get(VERSIONS.DIGEST),
                by == null ? null : new PersonId(by),
                row.get(VERSIONS.HANDED_IN_AT).toInstant(),
                translated == null ? null : translated.toInstant(),
                told(row.get(VERSIONS.TOLD)));
    }

    private NotWhats.@Nullable Told told(@Nullable JSONB kept) {
        return kept == null ? null : json.readValue(kept.data(), NotWhats.Told.class);
    }

    /** What was said with the last version of a profile; empty when there is none, or that was not kept. */
    Optional<NotWhats.Told> toldLast(PublicKey profile) {
        return sql.select(VERSIONS.TOLD)
                .from(VERSIONS)
                .join(PROFILES)
                .on(PROFILES.ID.eq(VERSIONS.PROFILE_ID))
                .where(PROFILES.KEY.eq(profile.value()))
                .orderBy(VERSIONS.NUMBER.desc())
                .limit(1)
                .fetchOptional(row -> told(row.value1()));
    }
}
