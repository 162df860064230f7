package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wandelwerk.history.jooq.Tables.CHANGES;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HistoryHouse
class ChangeFeedTest {

    @Autowired
    private Notes notes;

    @Autowired
    private ChangeFeed feed;

    @Autowired
    private Eras eras;

    @Autowired
    private DataSource database;

    private Batch.Entries since(Position last) {
        return (Batch.Entries) feed.since(last);
    }

    private static List<String> rows(Batch.Entries batch) {
        return batch.entries().stream().map(Entry::row).toList();
    }

    @Test
    void oneLongTransactionNeitherHidesNorDelaysAHundredShortOnes() throws Exception {
        var start = feed.now();
        var told = new ArrayList<String>();
        var expected = new ArrayList<String>();
        var position = start;
        try (var connection = database.getConnection()) {
            var longOne = UUID.randomUUID();
            Notes.insert(DSL.using(connection, SQLDialect.POSTGRES), longOne, "long");
            for (int i = 0; i < 100; i++) {
                expected.add(notes.add("short " + i).toString());
                var batch = since(position);
                assertThat(batch.entries()).hasSize(1);
                told.addAll(rows(batch));
                position = batch.next();
            }
            assertThat(told).isEqualTo(expected);
            connection.commit();
            assertThat(rows(since(position))).containsExactly(longOne.toString());
        }
        assertThat(since(start).entries()).hasSize(101);
        assertThat(since(since(position).next()).entries()).isEmpty();
    }

    @Test
    void nothingIsLostOrDoubledWhileManyWriteAtOnce() {
        var start = feed.now();
        var writers = IntStream.range(0, 8)
                .mapToObj(w -> CompletableFuture.supplyAsync(() -> IntStream.range(0, 50)
                        .mapToObj(i -> notes.add(w + "." + i).toString())
                        .toList()))
                .toList();
        var told = new ArrayList<String>();
        var position = start;
        while (!writers.stream().allMatch(CompletableFuture::isDone)) {
            var batch = since(position);
            told.addAll(rows(batch));
            position = batch.next();
        }
        told.addAll(rows(since(position)));

        assertThat(told)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        writers.stream().flatMap(w -> w.join().stream()).toList());
    }

    @Test
    void anEarlierTransactionThatCommitsLaterComesInTheSecondBatch() throws Exception {
        var start = feed.now();
        try (var earlier = database.getConnection()) {
            var early = UUID.randomUUID();
            Notes.insert(DSL.using(earlier, SQLDialect.POSTGRES), early, "begun first");
            var late = notes.add("committed first");

            var first = since(start);
            earlier.commit();
            var second = since(first.next());

            assertThat(rows(first)).containsExactly(late.toString());
            assertThat(rows(second)).containsExactly(early.toString());
            assertThat(since(second.next()).entries()).isEmpty();
        }
    }

    @Test
    void manyEntriesComeInSeveralBatchesOfTheSameSnapshot() {
        var start = feed.now();
        var ids = IntStream.range(0, 2500).mapToObj(_ -> UUID.randomUUID()).toList();
        notes.inTransaction(sql -> ids.forEach(id -> Notes.insert(sql, id, "one of many")));

        var first = since(start);
        var later = notes.add("later");
        var second = since(Position.parse(first.next().toString()));
        var third = since(second.next());
        var fourth = since(third.next());

        assertThat(List.of(first.more(), second.more(), third.more())).containsExactly(true, true, false);
        assertThat(first.entries()).hasSize(1000);
        var rows = new ArrayList<>(rows(first));
        rows.addAll(rows(second));
        rows.addAll(rows(third));
        assertThat(rows).isEqualTo(ids.stream().map(UUID::toString).toList());
        assertThat(rows(fourth)).containsExactly(later.toString());
    }

    @Test
    void aFollowerIsToldOnceAndAgainOnlyAfterItFailed() {
        var name = UUID.randomUUID().toString();
        assertThat(feed.follow(name, told -> assertThat(told).isInstanceOf(Batch.Rebuild.class)))
                .isFalse();
        var id = notes.add("news");

        assertThatThrownBy(() -> feed.follow(name, _ -> {
                    throw new IllegalStateException("out of paper");
                }))
                .hasMessage("out of paper");
        var told = new ArrayList<Batch>();
        feed.follow(name, told::add);
        feed.follow(name, told::add);

        assertThat(told).hasSize(1);
        assertThat(rows((Batch.Entries) told.getFirst())).containsExactly(id.toString());
    }

    @Test
    void whileOneNodeFollowsAnotherDoesNotDoTheSame() {
        var name = UUID.randomUUID().toString();
        var told = new ArrayList<String>();

        feed.follow(
                name,
                _ -> CompletableFuture.runAsync(() -> feed.follow(name, _ -> told.add("another")))
                        .completeOnTimeout(null, 2, TimeUnit.SECONDS)
                        .join());
        assertThat(told).isEmpty();
    }

    @Test
    void aNewEraTellsFollowersToRebuild() {
        var name = UUID.randomUUID().toString();
        feed.follow(name, _ -> {});
        var old = feed.now();
        notes.add("before the restore");

        var era = eras.begin("a backup was restored");
        var told = new ArrayList<Batch>();
        feed.follow(name, told::add);
        var id = notes.add("after the restore");
        feed.follow(name, told::add);

        assertThat(era.number()).isEqualTo(old.era() + 1);
        assertThat(feed.since(old)).isInstanceOf(Batch.Rebuild.class);
        assertThat(told.getFirst()).isInstanceOf(Batch.Rebuild.class);
        assertThat(rows((Batch.Entries) told.get(1))).containsExactly(id.toString());
        assertThat(eras.settle()).isEqualTo(era);
    }

    @Test
    void theIndexOnTheTransactionFindsABatch() {
        var now = feed.now();
        notes.add("newest");
        var window = new Window(now.era(), now.seen(), feed.now().seen());

        notes.asIntruder(sql -> {
            sql.execute("""
                insert into history.changes (tx, table_name, row_id, operation, before, actor_name)
                select (1000000 + n)::text::xid8, 'x', n, 'D', '{}', 'test' from generate_series(1, 50000) n
                """);
            sql.execute("analyze history.changes");
            var batch = DSL.selectFrom(CHANGES)
                    .where(window.byIndex())
                    .orderBy(CHANGES.ID)
                    .limit(1001);
            assertThat(sql.explain(batch).plan()).contains("changes_tx").doesNotContain("Seq Scan");
        });
    }
}
