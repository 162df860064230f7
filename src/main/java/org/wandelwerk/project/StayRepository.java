package org.wandelwerk.project;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.select;
import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.WORKSHOPS;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.stereotype.Repository;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.ProcedureVersion;

/** Reads how long projects stood in their steps, by one statement. */
@Repository
class StayRepository {

    private static final Field<UUID[]> DEALING = field(
            "array({0})",
            UUID[].class,
            select(WORKSHOPS.COMMITTEE_ID).from(WORKSHOPS).where(WORKSHOPS.PROJECT_ID.eq(MOVES.PROJECT_ID)));

    private final DSLContext sql;

    StayRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * The stays of all projects that ever went a procedure and were moved by a day, public or not.
     *
     * @param procedures how versions are read
     * @param most how many moves are read
     */
    List<StepStay> of(String procedure, LocalDate until, Function<ProcedureVersion, Procedure> procedures, int most) {
        var others = MOVES.as("others");
        var rows = sql.select(MOVES.asterisk(), DEALING)
                .from(MOVES)
                .where(MOVES.PROJECT_ID.in(
                        select(others.PROJECT_ID).from(others).where(others.PROCEDURE.eq(procedure))))
                .and(MOVES.SINCE.isNull().or(MOVES.SINCE.le(until.toString())))
                .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER)
                .limit(most)
                .fetchGroups(MOVES.PROJECT_ID);
        return rows.entrySet().stream()
                .flatMap(entry -> StepStay.of(
                        new ProjectId(entry.getKey()),
                        entry.getValue().stream()
                                .map(row -> MoveRepository.move(row.into(MOVES)))
                                .map(move -> new StepStay.Entry(move.kind(), move.to()))
                                .toList(),
                        procedures,
                        WaitingRepository.set(entry.getValue().getFirst().get(DEALING), CommitteeId::new))
                        .stream())
                .filter(stay -> stay.procedure().equals(procedure))
                .toList();
    }
}
