package org.wandelwerk.project;

import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.selectFrom;
import static org.wandelwerk.project.jooq.Tables.MOVES;
import static org.wandelwerk.project.jooq.Tables.PROJECTS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.programme.ProcedureVersion;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.programme.WayEnd;
import org.wandelwerk.project.jooq.tables.records.MovesRecord;

/** The table of moves: the last one tells where a project stands. */
@Repository
class MoveRepository {

    /** The last one of a project, within a statement that reads projects. */
    static final Field<Move> LAST_OF_PROJECT = multiset(selectFrom(MOVES)
                    .where(MOVES.PROJECT_ID.eq(PROJECTS.ID))
                    .orderBy(MOVES.NUMBER.desc())
                    .limit(1))
            .convertFrom(rows -> move(rows.getFirst().into(MOVES)))
            .as("move");

    private final DSLContext sql;

    MoveRepository(DSLContext sql) {
        this.sql = sql;
    }

    Map<ProjectId, Move> last(Collection<ProjectId> projects) {
        return sql.selectDistinct(MOVES.asterisk())
                .on(MOVES.PROJECT_ID)
                .from(MOVES)
                .where(MOVES.PROJECT_ID.in(
                        projects.stream().map(ProjectId::value).toList()))
                .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER.desc())
                .fetchInto(MOVES)
                .intoMap(row -> new ProjectId(row.getProjectId()), MoveRepository::move);
    }

    /** The last moves of projects by which they left a step, or their way ended, entered before an instant. */
    Map<ProjectId, Move> leftBefore(Instant time) {
        var last = DSL.selectDistinct(MOVES.asterisk())
                .on(MOVES.PROJECT_ID)
                .from(MOVES)
                .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER.desc())
                .asTable("last");
        return sql.selectFrom(last)
                .where(field(last, MOVES.MOVED_AT).lt(time.atOffset(ZoneOffset.UTC)))
                .and(field(last, MOVES.OUTCOME)
                        .isNotNull()
                        .or(field(last, MOVES.ENDING).isNotNull()))
                .fetchInto(MOVES)
                .intoMap(row -> new ProjectId(row.getProjectId()), MoveRepository::move);
    }

    /** The oldest first. */
    List<Move> of(ProjectId project) {
        return sql.selectFrom(MOVES)
                .where(MOVES.PROJECT_ID.eq(project.value()))
                .orderBy(MOVES.NUMBER)
                .fetch(MoveRepository::move);
    }

    /** All of several projects, of each the oldest first. */
    Map<ProjectId, List<Move>> of(Collection<ProjectId> projects) {
        return sql.selectFrom(MOVES)
                .where(MOVES.PROJECT_ID.eq(
                        DSL.any(projects.stream().map(ProjectId::value).toArray(UUID[]::new))))
                .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER)
                .fetchGroups(row -> new ProjectId(row.getProjectId()), MoveRepository::move);
    }

    /** How many projects stand in which step of which version; those that stand nowhere are left out. */
    Map<ProcedureVersion, Map<String, Integer>> standing() {
        var last = DSL.selectDistinct(MOVES.PROJECT_ID, MOVES.PROCEDURE, MOVES.VERSION, MOVES.STEP)
                .on(MOVES.PROJECT_ID)
                .from(MOVES)
                .orderBy(MOVES.PROJECT_ID, MOVES.NUMBER.desc())
                .asTable("last");
        var standing = new HashMap<ProcedureVersion, Map<String, Integer>>();
        sql.select(field(last, MOVES.PROCEDURE), field(last, MOVES.VERSION), field(last, MOVES.STEP), DSL.count())
                .from(last)
                .where(field(last, MOVES.STEP).isNotNull())
                .groupBy(field(last, MOVES.PROCEDURE), field(last, MOVES.VERSION), field(last, MOVES.STEP))
                .forEach(row -> standing.computeIfAbsent(
                                new ProcedureVersion(row.value1(), row.value2()), _ -> new HashMap<>())
                        .put(row.value3(), row.value4()));
        return standing;
    }

    void add(ProjectId project, Move move) {
        var row = sql.newRecord(MOVES);
        var to = move.to();
        row.setProjectId(project.value());
        row.setNumber(move.number());
        row.setKind(move.kind().name());
        row.setProcedure(to.procedure().procedure());
        row.setVersion(to.procedure().number());
        row.setStep(to.step());
        row.setStatus(to.status().name());
        row.setSince(Columns.column(to.since()));
        row.setAsOf(to.asOf());
        row.setSources(Columns.column(to.sources()));
        row.setNote(to.note());
        var by = to.by();
        row.setLeftStep(by == null ? null : by.step());
        row.setOutcome(by == null ? null : by.outcome());
        var ending = to.ending();
        row.setEnding(ending == null ? null : ending.name());
        row.setMovedBy(move.by().value());
        row.setMovedAt(move.at().atOffset(ZoneOffset.UTC));
        sql.insertInto(MOVES).set(row).execute();
    }

    static Move move(MovesRecord row) {
        return new Move(
                row.getNumber(),
                MoveKind.valueOf(row.getKind()),
                position(row),
                new PersonId(row.getMovedBy()),
                row.getMovedAt().toInstant());
    }

    private static Position position(MovesRecord row) {
        return new Position(
                new ProcedureVersion(row.getProcedure(), row.getVersion()),
                row.getStep(),
                PublicStatus.valueOf(row.getStatus()),
                Columns.date(row.getSince()),
                row.getAsOf(),
                Columns.sources(row.getSources()),
                row.getNote(),
                row.getOutcome() == null ? null : new Position.Leaving(row.getLeftStep(), row.getOutcome()),
                row.getEnding() == null ? null : WayEnd.valueOf(row.getEnding()));
    }

    private static <T> Field<T> field(Table<?> table, Field<T> field) {
        return Objects.requireNonNull(table.field(field));
    }
}
