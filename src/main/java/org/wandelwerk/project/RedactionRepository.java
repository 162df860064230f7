package org.wandelwerk.project;

import static org.wandelwerk.project.jooq.Tables.DECISIONS;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;
import static org.wandelwerk.project.jooq.Tables.REDACTIONS;
import static org.wandelwerk.project.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSON;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.project.VersionRepository.Json;

/** Takes words out of versions that were kept, and out of the reasons of decisions. */
@Repository
class RedactionRepository {

    private final DSLContext sql;

    RedactionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The texts of all versions of a project by number, whether it is public or not; nobody else changes them now. */
    Map<Integer, Json> texts(PublicKey key) {
        sql.select(PROJECTS.ID)
                .from(PROJECTS)
                .where(PROJECTS.KEY.eq(key.value()))
                .forUpdate()
                .fetch();
        return sql.select(VERSIONS.NUMBER, VERSIONS.DOSSIER)
                .from(VERSIONS)
                .where(VERSIONS.PROJECT_ID.eq(id(key)))
                .orderBy(VERSIONS.NUMBER)
                .forUpdate()
                .fetchMap(
                        VERSIONS.NUMBER,
                        row -> new Json(row.get(VERSIONS.DOSSIER).data()));
    }

    /** Notes the act first, for without it the database refuses the change. */
    void replace(PublicKey key, int number, Json text, String reason, Instant at) {
        note(VERSIONS.PROJECT_ID.eq(id(key)).and(VERSIONS.NUMBER.eq(number)), reason, at);
        sql.update(VERSIONS)
                .set(VERSIONS.DOSSIER, JSON.valueOf(text.text()))
                .set(VERSIONS.HASH, text.hash())
                .where(VERSIONS.PROJECT_ID.eq(id(key)), VERSIONS.NUMBER.eq(number))
                .execute();
    }

    /** Notes at the newest version that words are gone which stood beside it. */
    void noteAtTheNewest(PublicKey key, String reason, Instant at) {
        var newest = DSL.select(DSL.max(VERSIONS.NUMBER)).from(VERSIONS).where(VERSIONS.PROJECT_ID.eq(id(key)));
        note(VERSIONS.PROJECT_ID.eq(id(key)).and(VERSIONS.NUMBER.eq(newest)), reason, at);
    }

    private void note(Condition version, String reason, Instant at) {
        sql.insertInto(REDACTIONS)
                .columns(REDACTIONS.PROJECT_ID, REDACTIONS.NUMBER, REDACTIONS.REDACTED_AT, REDACTIONS.REASON)
                .select(sql.select(
                                VERSIONS.PROJECT_ID,
                                VERSIONS.NUMBER,
                                DSL.val(at.atOffset(ZoneOffset.UTC)),
                                DSL.val(reason))
                        .from(VERSIONS)
                        .where(version))
                .execute();
    }

    /** Tells in how many decisions the words stood. */
    int replaceInReasons(PublicKey key, String words, String instead) {
        return sql.update(DECISIONS)
                .set(DECISIONS.REASONS, DSL.replace(DECISIONS.REASONS, words, instead))
                .where(
                        DECISIONS.PROJECT_ID.eq(id(key)),
                        DSL.position(DECISIONS.REASONS, words).gt(0))
                .execute();
    }

    private static Select<Record1<UUID>> id(PublicKey key) {
        return DSL.select(PROJECTS.ID).from(PROJECTS).where(PROJECTS.KEY.eq(key.value()));
    }
}
