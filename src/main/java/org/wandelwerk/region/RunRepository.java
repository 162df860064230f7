package org.wandelwerk.region;

import static org.wandelwerk.region.jooq.Tables.DEMONSTRATIONS;
import static org.wandelwerk.region.jooq.Tables.RUNS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Text;

/** The imports there were, and which of them brought a demonstration. */
@Repository
class RunRepository {

    private final DSLContext sql;

    RunRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Lets one import go at a time, until the end of the transaction. */
    void waitForOthers() {
        sql.execute("select pg_advisory_xact_lock(hashtext('region.runs'))");
    }

    boolean isEmpty() {
        return !sql.fetchExists(RUNS);
    }

    boolean hasDemonstration() {
        return sql.fetchExists(DEMONSTRATIONS);
    }

    /** Because a dry run never comes to the end of its transaction, where these would be checked otherwise. */
    void checkWhatWaitsForTheEnd() {
        sql.execute("set constraints all immediate");
    }

    void add(Run run, Tally total, int unmatched, Instant now) {
        sql.insertInto(RUNS)
                .set(RUNS.ID, run.id())
                .set(RUNS.FILE, run.source().name())
                .set(RUNS.DIGEST, run.source().digest())
                .set(RUNS.COMPILED, run.takeover().file().compiled())
                .set(RUNS.AT, now.atOffset(ZoneOffset.UTC))
                .set(RUNS.ADDED, total.added())
                .set(RUNS.CHANGED, total.changed())
                .set(RUNS.SAME, total.same())
                .set(RUNS.UNMATCHED, unmatched)
                .execute();
    }

    /** The files of the given runs. */
    Map<UUID, Text> names(Collection<UUID> ids) {
        return sql.select(RUNS.ID, RUNS.FILE, RUNS.COMPILED)
                .from(RUNS)
                .where(RUNS.ID.in(ids))
                .fetchMap(row -> row.value1(), row -> Text.german("%s (%s)".formatted(row.value2(), row.value3())));
    }

    void addDemonstration(UUID run, Instant now) {
        sql.insertInto(DEMONSTRATIONS)
                .set(DEMONSTRATIONS.RUN_ID, run)
                .set(DEMONSTRATIONS.SINCE, now.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
