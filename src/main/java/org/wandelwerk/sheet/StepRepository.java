package org.wandelwerk.sheet;

import static org.wandelwerk.sheet.jooq.Tables.STEPS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.springframework.stereotype.Repository;
import org.wandelwerk.draft.TypedValues;
import org.wandelwerk.sheet.jooq.tables.records.StepsRecord;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What takeovers did to records, for the way back. */
@Repository
class StepRepository {

    private final DSLContext sql;

    StepRepository(DSLContext sql) {
        this.sql = sql;
    }

    void add(UUID intake, List<TakenStep> steps) {
        for (int position = 0; position < steps.size(); position++) {
            var step = steps.get(position);
            sql.insertInto(STEPS)
                    .set(STEPS.INTAKE_ID, intake)
                    .set(STEPS.POSITION, position)
                    .set(STEPS.RECORD_ID, step.record())
                    .set(STEPS.TITLE, step.title())
                    .set(STEPS.BEFORE, step.before() == null ? null : json(step.before()))
                    .set(STEPS.AFTER, json(step.after()))
                    .execute();
        }
    }

    List<TakenStep> of(UUID intake) {
        return sql.selectFrom(STEPS)
                .where(STEPS.INTAKE_ID.eq(intake))
                .orderBy(STEPS.POSITION)
                .fetch(StepRepository::step);
    }

    static JSONB json(TypedValues values) {
        return JSONB.valueOf(JsonMapper.shared().writeValueAsString(values.texts()));
    }

    static TypedValues values(JSONB json) {
        return new TypedValues(JsonMapper.shared().readValue(json.data(), new TypeReference<Map<String, String>>() {}));
    }

    private static TakenStep step(StepsRecord row) {
        var before = row.getBefore();
        return new TakenStep(
                row.getRecordId(), row.getTitle(), before == null ? null : values(before), values(row.getAfter()));
    }
}
