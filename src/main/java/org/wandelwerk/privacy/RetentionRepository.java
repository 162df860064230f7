package org.wandelwerk.privacy;

import static org.jooq.Records.mapping;
import static org.wandelwerk.privacy.jooq.Tables.ARCHIVE_ANSWERS;
import static org.wandelwerk.privacy.jooq.Tables.HANDOVERS;
import static org.wandelwerk.privacy.jooq.Tables.RUNS;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.OfferedRecord;
import org.wandelwerk.privacy.jooq.tables.records.ArchiveAnswersRecord;

/** The tables of what the archive answered and of what the nights did. */
@Repository
class RetentionRepository {

    private static final long LOCK = 0x9E17;

    private final DSLContext sql;

    RetentionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /**
     * Whether this transaction may clear up a kind now; otherwise another node is at it. Each kind for itself, so that
     * nodes which work at different kinds leave none of them undone.
     */
    boolean lock(String kind) {
        return sql.select(DSL.field(
                        "pg_try_advisory_xact_lock(hashtextextended({0}, {1}))",
                        Boolean.class, DSL.val(kind), DSL.inline(LOCK)))
                .fetchSingle(mapping(granted -> granted));
    }

    boolean hasRun(String kind, LocalDate day) {
        return sql.fetchExists(RUNS, RUNS.KIND.eq(kind), RUNS.RAN_ON.eq(day), RUNS.FAILURE.isNull());
    }

    /** Adds it, or puts it in the place of one of the same day that failed; what succeeded on another node stands. */
    void addRun(UUID id, RetentionRun run, Instant now) {
        sql.insertInto(RUNS)
                .set(RUNS.ID, id)
                .set(RUNS.KIND, run.kind())
                .set(RUNS.RAN_ON, run.day())
                .set(RUNS.GIVEN_UP, run.givenUp())
                .set(RUNS.WAITING, run.waiting())
                .set(RUNS.FAILURE, run.failure())
                .set(RUNS.RAN_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(RUNS.KIND, RUNS.RAN_ON)
                .doUpdate()
                .set(RUNS.GIVEN_UP, run.givenUp())
                .set(RUNS.WAITING, run.waiting())
                .set(RUNS.FAILURE, run.failure())
                .set(RUNS.RAN_AT, now.atOffset(ZoneOffset.UTC))
                .where(RUNS.FAILURE.isNotNull())
                .execute();
    }

    /** Adds to the run of a day what it ended in history afterwards. */
    void addFormer(String kind, LocalDate day, int rows) {
        sql.update(RUNS)
                .set(RUNS.FORMER, RUNS.FORMER.plus(rows))
                .where(RUNS.KIND.eq(kind), RUNS.RAN_ON.eq(day))
                .execute();
    }

    /** Of how many of the kinds the newest night failed. */
    int countFailing(List<String> kinds) {
        var newest = RUNS.as("newest");
        var later = RUNS.as("later");
        return sql.fetchCount(
                newest,
                newest.KIND.in(kinds),
                newest.FAILURE.isNotNull(),
                DSL.notExists(
                        DSL.selectOne().from(later).where(later.KIND.eq(newest.KIND), later.RAN_ON.gt(newest.RAN_ON))));
    }

    /** The newest first. */
    List<RetentionRun> runs(int limit) {
        return sql.select(RUNS.KIND, RUNS.RAN_ON, RUNS.GIVEN_UP, RUNS.WAITING, RUNS.FORMER, RUNS.FAILURE)
                .from(RUNS)
                .orderBy(RUNS.RAN_ON.desc(), RUNS.KIND)
                .limit(limit)
                .fetch(mapping(RetentionRun::new));
    }

    /** Since which night each kind has left something there, without one in between that left nothing. */
    Map<String, LocalDate> waitingSince() {
        var calm = RUNS.as("calm");
        var latestCalm = DSL.select(DSL.max(calm.RAN_ON))
                .from(calm)
                .where(calm.KIND.eq(RUNS.KIND), calm.WAITING.eq(0), calm.FAILURE.isNull());
        return sql.select(RUNS.KIND, DSL.min(RUNS.RAN_ON))
                .from(RUNS)
                .where(RUNS.WAITING.gt(0))
                .and(RUNS.RAN_ON.gt(DSL.coalesce(DSL.field(latestCalm), DSL.inline(LocalDate.EPOCH))))
                .groupBy(RUNS.KIND)
                .fetchMap(RUNS.KIND, DSL.min(RUNS.RAN_ON));
    }

    int countOlder(LocalDate before) {
        return sql.fetchCount(RUNS, RUNS.RAN_ON.lt(before));
    }

    int forgetOlder(LocalDate before, int most) {
        var oldest = DSL.select(RUNS.ID)
                .from(RUNS)
                .where(RUNS.RAN_ON.lt(before))
                .orderBy(RUNS.RAN_ON)
                .limit(most);
        return sql.deleteFrom(RUNS).where(RUNS.ID.in(oldest)).execute();
    }

    /** The newest answer for each kind, by one statement. */
    Map<String, ArchiveAnswer> answers() {
        return sql
                .select(ARCHIVE_ANSWERS.fields())
                .distinctOn(ARCHIVE_ANSWERS.KIND)
                .from(ARCHIVE_ANSWERS)
                .orderBy(ARCHIVE_ANSWERS.KIND, ARCHIVE_ANSWERS.RECORDED_AT.desc(), ARCHIVE_ANSWERS.ID.desc())
                .fetchInto(ARCHIVE_ANSWERS)
                .stream()
                .map(RetentionRepository::answer)
                .collect(Collectors.toMap(ArchiveAnswer::kind, Function.identity()));
    }

    /** Adds it once, however often the same form is sent. */
    void addAnswer(UUID id, ArchiveAnswer answer, PersonId by, Instant now, String key) {
        sql.insertInto(ARCHIVE_ANSWERS)
                .set(ARCHIVE_ANSWERS.ID, id)
                .set(ARCHIVE_ANSWERS.ONE_TIME_KEY, key)
                .set(ARCHIVE_ANSWERS.KIND, answer.kind())
                .set(ARCHIVE_ANSWERS.UP_TO, answer.upTo())
                .set(ARCHIVE_ANSWERS.IS_TAKEN, answer.isTaken())
                .set(ARCHIVE_ANSWERS.ARCHIVE, answer.archive())
                .set(ARCHIVE_ANSWERS.ANSWERED_ON, answer.answeredOn())
                .set(ARCHIVE_ANSWERS.NOTE, answer.note())
                .set(ARCHIVE_ANSWERS.RECORDED_BY, by.value())
                .set(ARCHIVE_ANSWERS.RECORDED_AT, now.atOffset(ZoneOffset.UTC))
                .onConflict(ARCHIVE_ANSWERS.ONE_TIME_KEY)
                .doNothing()
                .execute();
    }

    void addHandover(
            UUID id, String kind, List<OfferedRecord> records, String digest, long bytes, PersonId to, Instant now) {
        sql.insertInto(HANDOVERS)
                .set(HANDOVERS.ID, id)
                .set(HANDOVERS.KIND, kind)
                .set(
                        HANDOVERS.RECORD_KEYS,
                        records.stream().map(OfferedRecord::key).toArray(String[]::new))
                .set(
                        HANDOVERS.RECORD_DIGESTS,
                        records.stream().map(OfferedRecord::digest).toArray(String[]::new))
                .set(HANDOVERS.DIGEST, digest)
                .set(HANDOVERS.BYTES, bytes)
                .set(HANDOVERS.HANDED_TO, to.value())
                .set(HANDOVERS.HANDED_AT, now.atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** The newest packages of a kind first. */
    List<Handover> handovers(String kind, int limit) {
        return sql.selectFrom(HANDOVERS)
                .where(HANDOVERS.KIND.eq(kind))
                .orderBy(HANDOVERS.HANDED_AT.desc(), HANDOVERS.ID.desc())
                .limit(limit)
                .fetch(row -> new Handover(
                        row.getId(),
                        row.getRecordKeys().length,
                        row.getDigest(),
                        row.getHandedAt().toInstant(),
                        row.getReceipt()));
    }

    boolean hasHandover(UUID id, String kind) {
        return sql.fetchExists(HANDOVERS, HANDOVERS.ID.eq(id), HANDOVERS.KIND.eq(kind));
    }

    /** Confirms it once; false when another receipt was entered before, which stands. */
    boolean confirm(UUID id, String receipt, PersonId by, Instant now) {
        sql.update(HANDOVERS)
                .set(HANDOVERS.RECEIPT, receipt)
                .set(HANDOVERS.CONFIRMED_BY, by.value())
                .set(HANDOVERS.CONFIRMED_AT, now.atOffset(ZoneOffset.UTC))
                .where(HANDOVERS.ID.eq(id), HANDOVERS.CONFIRMED_AT.isNull())
                .execute();
        return sql.fetchExists(HANDOVERS, HANDOVERS.ID.eq(id), HANDOVERS.RECEIPT.eq(receipt));
    }

    /** What the archive has confirmed of a kind, from its newest packages: the key of each record by its digest. */
    Map<String, String> handedOver(String kind) {
        var keys = new HashMap<String, String>();
        sql.select(HANDOVERS.RECORD_DIGESTS, HANDOVERS.RECORD_KEYS)
                .from(HANDOVERS)
                .where(HANDOVERS.KIND.eq(kind), HANDOVERS.CONFIRMED_AT.isNotNull())
                .orderBy(HANDOVERS.HANDED_AT.desc(), HANDOVERS.ID.desc())
                .limit(10)
                .forEach(row -> {
                    for (int i = 0; i < row.value1().length; i++) {
                        keys.put(row.value1()[i], row.value2()[i]);
                    }
                });
        return keys;
    }

    private static ArchiveAnswer answer(ArchiveAnswersRecord row) {
        return new ArchiveAnswer(
                row.getKind(), row.getUpTo(), row.getIsTaken(), row.getArchive(), row.getAnsweredOn(), row.getNote());
    }
}
