package org.wandelwerk.profile;

import static org.wandelwerk.profile.jooq.Tables.ANSWERS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jooq.DSLContext;
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

    KeptAnswers of(ProjectId profile) {
        return new KeptAnswers(sql.select(ANSWERS.SLOT, ANSWERS.REVISION, ANSWERS.ANSWER, ANSWERS.ANSWERED_AT)
                .from(ANSWERS)
                .where(ANSWERS.PROFILE_ID.eq(profile.value()))
                .fetch(row -> new KeptAnswer(
                        row.value1(), row.value2(), row.value3(), row.value4().toInstant())));
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
