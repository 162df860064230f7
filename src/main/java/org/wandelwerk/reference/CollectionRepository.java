package org.wandelwerk.reference;

import static org.jooq.impl.DSL.count;
import static org.wandelwerk.reference.jooq.Tables.COLLECTIONS;
import static org.wandelwerk.reference.jooq.Tables.OPERATIONS;
import static org.wandelwerk.reference.jooq.Tables.REFUSALS;
import static org.wandelwerk.reference.jooq.Tables.RUNS;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.reference.jooq.tables.records.CollectionsRecord;
import org.wandelwerk.reference.jooq.tables.records.RefusalsRecord;
import org.wandelwerk.reference.jooq.tables.records.RunsRecord;
import org.wandelwerk.trail.TrailRecord;

/** Stores collections, and which files were loaded into them. */
@Repository
class CollectionRepository {

    private final DSLContext sql;

    CollectionRepository(DSLContext sql) {
        this.sql = sql;
    }

    /** Lets one file at a time be loaded into a collection, until the end of the transaction. */
    void waitForOthers(CollectionId id) {
        sql.execute("select pg_advisory_xact_lock(hashtext({0}))", id.value().toString());
    }

    Optional<Collection> find(String key) {
        return sql.selectFrom(COLLECTIONS)
                .where(COLLECTIONS.KEY.eq(key))
                .fetchOptional(CollectionRepository::collection);
    }

    List<TrailRecord> records(java.util.Collection<UUID> ids) {
        return sql.select(COLLECTIONS.ID, COLLECTIONS.NAME_DE, COLLECTIONS.NAME_EN)
                .from(COLLECTIONS)
                .where(COLLECTIONS.ID.in(ids))
                .fetch(row -> new TrailRecord(row.value1(), new Text(row.value2(), row.value3()), null, false));
    }

    Map<CollectionId, Collection> byIds(List<CollectionId> ids) {
        return sql
                .selectFrom(COLLECTIONS)
                .where(COLLECTIONS.ID.in(ids.stream().map(CollectionId::value).toList()))
                .fetch(CollectionRepository::collection)
                .stream()
                .collect(Collectors.toMap(Collection::id, collection -> collection));
    }

    /** Those behind a key, in the order of the keys. */
    List<Collection> list(@Nullable String after, int limit) {
        return sql.selectFrom(COLLECTIONS)
                .where(COLLECTIONS.KEY.gt(after == null ? "" : after))
                .orderBy(COLLECTIONS.KEY)
                .limit(limit)
                .fetch(CollectionRepository::collection);
    }

    /** @param digest of the file that is loaded into it: history tells by it that there was one */
    void put(Collection collection, String digest) {
        var row = row(collection, digest);
        var stored = sql.fetchOptional(COLLECTIONS, COLLECTIONS.ID.eq(row.getId()));
        if (stored.isEmpty()) {
            sql.executeInsert(row);
        } else if (!stored.get().equals(row)) {
            sql.executeUpdate(row);
        }
    }

    Map<CollectionId, Integer> sizes(List<CollectionId> ids) {
        return sql.select(OPERATIONS.COLLECTION_ID, count())
                .from(OPERATIONS)
                .where(OPERATIONS.COLLECTION_ID.in(
                        ids.stream().map(CollectionId::value).toList()))
                .groupBy(OPERATIONS.COLLECTION_ID)
                .fetchMap(row -> new CollectionId(row.value1()), row -> row.value2());
    }

    /** Lets the database count anew what it holds of operations, so that it looks for them the short way. */
    void measure() {
        sql.execute("analyze reference.operations, reference.sums");
    }

    void add(CollectionId collection, LoadRun run) {
        var tally = run.tally();
        sql.executeInsert(new RunsRecord(
                run.id(),
                collection.value(),
                run.file(),
                run.digest(),
                run.asOf(),
                run.by(),
                run.at().atOffset(ZoneOffset.UTC),
                tally.added(),
                tally.changed(),
                tally.same(),
                tally.removed(),
                tally.refused(),
                tally.withheld()));
        var rows = new ArrayList<RefusalsRecord>();
        for (var cell : tally.cells()) {
            rows.add(new RefusalsRecord(
                    run.id(), rows.size(), cell.line(), cell.field(), cell.reason(), cell.value(), cell.signs()));
        }
        sql.batchInsert(rows).execute();
    }

    /** The last run of each collection, without its refused cells. */
    Map<CollectionId, LoadRun> lastRuns(List<CollectionId> ids) {
        return sql
                .select(RUNS.fields())
                .distinctOn(RUNS.COLLECTION_ID)
                .from(RUNS)
                .where(RUNS.COLLECTION_ID.in(
                        ids.stream().map(CollectionId::value).toList()))
                .orderBy(RUNS.COLLECTION_ID, RUNS.LOADED_AT.desc(), RUNS.ID)
                .fetch(row -> row.into(RUNS))
                .stream()
                .collect(Collectors.toMap(row -> new CollectionId(row.getCollectionId()), row -> run(row, List.of())));
    }

    /** The last run of a collection with the first of its refused cells. */
    Optional<LoadRun> lastRun(CollectionId id, int mostCells) {
        return sql.selectFrom(RUNS)
                .where(RUNS.COLLECTION_ID.eq(id.value()))
                .orderBy(RUNS.LOADED_AT.desc(), RUNS.ID)
                .limit(1)
                .fetchOptional(row -> run(row, cells(row.getId(), mostCells)));
    }

    private List<RefusedCell> cells(UUID run, int most) {
        return sql.selectFrom(REFUSALS)
                .where(REFUSALS.RUN_ID.eq(run))
                .orderBy(REFUSALS.POSITION)
                .limit(most)
                .fetch(row -> new RefusedCell(
                        row.getLine(), row.getField(), row.getReason(), row.getValue(), row.getSigns()));
    }

    private static LoadRun run(RunsRecord row, List<RefusedCell> cells) {
        return new LoadRun(
                row.getId(),
                row.getFile(),
                row.getDigest(),
                row.getAsOf(),
                row.getLoadedBy(),
                row.getLoadedAt().toInstant(),
                new LoadTally(
                        row.getAdded(),
                        row.getChanged(),
                        row.getSame(),
                        row.getRemoved(),
                        row.getRefused(),
                        row.getWithheld(),
                        cells));
    }

    private static CollectionsRecord row(Collection collection, String digest) {
        var text = collection.licence().text();
        return new CollectionsRecord(
                collection.id().value(),
                collection.key(),
                collection.name().de(),
                collection.name().en(),
                collection.publisher(),
                collection.source().address(),
                collection.licence().name(),
                text == null ? null : text.address(),
                collection.asOf(),
                digest);
    }

    private static Collection collection(CollectionsRecord row) {
        var text = row.getLicenceAddress();
        return new Collection(
                row.getKey(),
                new Text(row.getNameDe(), row.getNameEn()),
                row.getPublisher(),
                new Source(row.getSource()),
                new Licence(row.getLicence(), text == null ? null : new Source(text)),
                row.getAsOf());
    }
}
