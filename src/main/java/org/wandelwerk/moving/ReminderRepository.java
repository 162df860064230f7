package org.wandelwerk.moving;

import static org.wandelwerk.moving.jooq.Tables.REMINDERS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.project.WaitingProject;

/** The table of what was reminded of, so that nothing is told twice. */
@Repository
class ReminderRepository {

    private final DSLContext sql;

    ReminderRepository(DSLContext sql) {
        this.sql = sql;
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
