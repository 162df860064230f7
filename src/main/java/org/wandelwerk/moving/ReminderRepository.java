package org.wandelwerk.moving;

import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.moving.jooq.Tables.REMINDERS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.WaitingProject;

/** The table of what was reminded of, so that nothing is told twice. */
@Repository
class ReminderRepository {

    private final DSLContext sql;

    ReminderRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * What was reminded of after a move of a project.
     *
     * @param before the moment before which it was; {@link Instant#MAX} for all
     */
    record Told(ProjectId project, int number, Instant before) {}

    /** Takes over to another move what was reminded of after one, so that it is not told anew. */
    void carry(Told told, ProjectId to, int next) {
        sql.insertInto(
                        REMINDERS,
                        REMINDERS.PROJECT_ID,
                        REMINDERS.NUMBER,
                        REMINDERS.DUE_ON,
                        REMINDERS.URGENCY,
                        REMINDERS.REMINDED_AT)
                .select(select(
                                inline(to.value()),
                                inline(next),
                                REMINDERS.DUE_ON,
                                REMINDERS.URGENCY,
                                REMINDERS.REMINDED_AT)
                        .from(REMINDERS)
                        .where(
                                REMINDERS.PROJECT_ID.eq(told.project().value()),
                                REMINDERS.NUMBER.eq(told.number()),
                                told.before().equals(Instant.MAX)
                                        ? noCondition()
                                        : REMINDERS.REMINDED_AT.lt(told.before().atOffset(ZoneOffset.UTC))))
                .onConflictDoNothing()
                .execute();
    }

    /** Notes a reminder; false when there was one already. */
    boolean note(WaitingProject project, LocalDate due, Turn.Urgency urgency, Instant at) {
        return sql.insertInto(REMINDERS)
                        .set(REMINDERS.PROJECT_ID, project.id().value())
                        .set(REMINDERS.NUMBER, project.number())
                        .set(REMINDERS.DUE_ON, due)
                        .set(REMINDERS.URGENCY, urgency.name())
                        .set(REMINDERS.REMINDED_AT, at.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                > 0;
    }
}
