package org.wandelwerk.programme;

import static org.wandelwerk.programme.jooq.Tables.PROCEDURES;
import static org.wandelwerk.programme.jooq.Tables.PROCEDURE_STEPS;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Publication;

/** The tables of released procedures. */
@Repository
class ProcedureRepository {

    private final DSLContext sql;

    ProcedureRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** The newest first. */
    List<ProcedureVersion> versions(String procedure) {
        return sql.select(PROCEDURES.VERSION)
                .from(PROCEDURES)
                .where(PROCEDURES.PROCEDURE.eq(procedure))
                .orderBy(PROCEDURES.VERSION.desc())
                .fetch(row -> new ProcedureVersion(procedure, row.value1()));
    }

    /** By procedure, the newest first. */
    List<ProcedureVersion> versions() {
        return sql.select(PROCEDURES.PROCEDURE, PROCEDURES.VERSION)
                .from(PROCEDURES)
                .orderBy(PROCEDURES.PROCEDURE, PROCEDURES.VERSION.desc())
                .fetch(row -> new ProcedureVersion(row.value1(), row.value2()));
    }

    Optional<ProcedureFile> file(ProcedureVersion version) {
        return sql.select(PROCEDURES.DOCUMENT)
                .from(PROCEDURES)
                .where(PROCEDURES.PROCEDURE.eq(version.procedure()), PROCEDURES.VERSION.eq(version.number()))
                .fetchOptional(row ->
                        new ProcedureFile("%s/%d".formatted(version.procedure(), version.number()), row.value1()));
    }

    Optional<UUID> digest(ProcedureVersion version) {
        return sql.select(PROCEDURES.DIGEST)
                .from(PROCEDURES)
                .where(PROCEDURES.PROCEDURE.eq(version.procedure()), PROCEDURES.VERSION.eq(version.number()))
                .fetchOptional(PROCEDURES.DIGEST);
    }

    void add(Procedure procedure, ProcedureFile file, Publication release) {
        sql.insertInto(PROCEDURES)
                .set(PROCEDURES.PROCEDURE, procedure.version().procedure())
                .set(PROCEDURES.VERSION, procedure.version().number())
                .set(PROCEDURES.DIGEST, file.digest())
                .set(PROCEDURES.DOCUMENT, file.document())
                .set(PROCEDURES.RELEASED_BY, release.by().value())
                .set(PROCEDURES.RELEASED_AT, release.at().atOffset(ZoneOffset.UTC))
                .execute();
        for (int i = 0; i < procedure.steps().size(); i++) {
            add(procedure, procedure.steps().get(i), i);
        }
    }

    private void add(Procedure procedure, Step step, int position) {
        sql.insertInto(PROCEDURE_STEPS)
                .set(PROCEDURE_STEPS.PROCEDURE, procedure.version().procedure())
                .set(PROCEDURE_STEPS.VERSION, procedure.version().number())
                .set(PROCEDURE_STEPS.STEP, step.id())
                .set(PROCEDURE_STEPS.POSITION, position)
                .set(PROCEDURE_STEPS.KIND, step.kind().name())
                .set(PROCEDURE_STEPS.STAGE, procedure.stageOf(step.id()).id())
                .execute();
    }
}
