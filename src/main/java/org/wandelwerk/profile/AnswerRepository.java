package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.ANSWERS;
import static org.wandelwerk.profile.jooq.Tables.VERSIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.project.ProjectId;

/** Stores answers, each with those that it followed. */
@Repository
class AnswerRepository {

    private final DSLContext sql;

    AnswerRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The last answer for each slot. */
    SortedMap<String, KeptAnswer> newest(ProjectId profile) {
        var newest = new TreeMap<String, KeptAnswer>();
        sql.select(ANSWERS.SLOT, ANSWERS.REVISION, ANSWERS.ANSWER, ANSWERS.ANSWERED_AT)
                .distinctOn(ANSWERS.SLOT)
                .from(ANSWERS)
                .where(ANSWERS.PROFILE_ID.eq(profile.value()))
                .orderBy(ANSWERS.SLOT, ANSWERS.REVISION.desc())
                .forEach(row -> newest.put(
                        row.value1(),
                        new KeptAnswer(
                                row.value1(),
                                row.value2(),
                                row.value3(),
                                row.value4().toInstant())));
        return newest;
    }

    /** What was handed in last, where the working copy is gone. */
    SortedMap<String, KeptAnswer> handedIn(ProjectId profile) {
        var given = DSL.table("jsonb_each_text({0})", VERSIONS.ANSWERS).as("given", "slot", "answer");
        var slot = DSL.field(DSL.name("given", "slot"), String.class);
        var answer = DSL.field(DSL.name("given", "answer"), String.class);
        var handedIn = new TreeMap<String, KeptAnswer>();
        sql.select(slot, answer, VERSIONS.REVISION, VERSIONS.HANDED_IN_AT)
                .from(VERSIONS)
                .crossJoin(DSL.lateral(given))
                .where(
                        VERSIONS.PROFILE_ID.eq(profile.value()),
                        VERSIONS.NUMBER.eq(DSL.select(DSL.max(VERSIONS.NUMBER))
                                .from(VERSIONS)
                                .where(VERSIONS.PROFILE_ID.eq(profile.value()))))
                .forEach(row -> handedIn.put(
                        row.value1(),
                        new KeptAnswer(
                                row.value1(),
                                row.value3(),
                                row.value2(),
                                row.value4().toInstant())));
        return handedIn;
    }

    /** Takes what was handed in last as the working copy again, where that is gone, as whoever reads it now sees it. */
    void putBack(ProjectId profile, Instant now) {
        if (sql.fetchExists(ANSWERS, ANSWERS.PROFILE_ID.eq(profile.value()))) {
            return;
        }
        var given = handedIn(profile);
        if (!given.isEmpty()) {
            var answers = given.values().stream().collect(Collectors.toMap(KeptAnswer::slot, KeptAnswer::answer));
            add(profile, given.values().iterator().next().revision(), answers, null, now);
        }
    }

    /** What slots held by the revisions at which somebody saw them. */
    Map<String, String> shown(ProjectId profile, Map<String, SaveAnswers.Typed> typed) {
        var seen = typed.entrySet().stream()
                .filter(entry -> entry.getValue().seen() > 0)
                .map(entry -> DSL.row(entry.getKey(), entry.getValue().seen()))
                .toList();
        return seen.isEmpty()
                ? Map.of()
                : sql.select(ANSWERS.SLOT, ANSWERS.ANSWER)
                        .from(ANSWERS)
                        .where(
                                ANSWERS.PROFILE_ID.eq(profile.value()),
                                DSL.row(ANSWERS.SLOT, ANSWERS.REVISION).in(seen))
                        .fetchMap(ANSWERS.SLOT, ANSWERS.ANSWER);
    }

    void add(ProjectId profile, int revision, Map<String, String> changed, @Nullable PersonId person, Instant now) {
        var rows = changed.entrySet().stream()
                .map(entry -> sql.newRecord(ANSWERS)
                        .with(ANSWERS.PROFILE_ID, profile.value())
                        .with(ANSWERS.SLOT, entry.getKey())
                        .with(ANSWERS.REVISION, revision)
                        .with(ANSWERS.ANSWER, entry.getValue())
                        .with(ANSWERS.ANSWERED_BY, person == null ? null : person.value())
                        .with(ANSWERS.ANSWERED_AT, now.atOffset(ZoneOffset.UTC)))
                .toList();
        sql.batchInsert(rows).execute();
    }
}
