package org.wandelwerk.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.DriverManager;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.wandelwerk.TestDatabase;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

@HistoryHouse
class RecordingTest {

    @Autowired
    private Notes notes;

    @Autowired
    private DSLContext sql;

    @Test
    void everyTableHasItsMode() {
        var tables = names("""
            select table_schema || '.' || table_name from information_schema.tables
            where table_type = 'BASE TABLE'
            and table_schema not in ('pg_catalog', 'information_schema', 'flyway', 'history')
            """);
        var modes = names("select name from history.tables where name not like 'history.%'");

        assertThat(modes).containsExactlyInAnyOrderElementsOf(tables).contains("identity.people");
    }

    private List<String> names(String query) {
        return sql.fetch(query).getValues(0, String.class);
    }

    @Test
    void anInsertedRowIsRecordedWithItsActor() {
        var id = Acting.as(HouseActors.IMPORT, () -> notes.add("first"));

        var entry = notes.newest(id);
        assertThat(entry.operation()).isEqualTo(Operation.INSERTED);
        assertThat(entry.before()).isNull();
        assertThat(entry.after()).contains("\"title\": \"first\"");
        assertThat(entry.actor()).isEqualTo(HouseActors.IMPORT.id().value());
        assertThat(entry.actorName()).isEqualTo("Import");
    }

    @Test
    void eachRowThatOneStatementInsertsHasAnEntryOfItsOwnAndAChangedOneIsNoInsertedOne() {
        notes.asIntruder(sql -> {
            sql.execute("set local session_replication_role = origin");
            sql.execute("create table test.many (a int, b text, secret text, primary key (a, b))");
            sql.execute("call history.track('test.many', masked => array['secret'])");
            sql.execute("insert into test.many select n, 'x', 'hush' from generate_series(1, 3) n");
            sql.execute("insert into test.many values (3, 'x', 'new'), (4, 'y', null)"
                    + " on conflict (a, b) do update set secret = excluded.secret");
            sql.execute("insert into test.many select 1, 'never' where false");

            assertThat(sql.fetch("select row_id, operation::text, after ->> 'secret' from history.changes"
                                    + " where table_name = 'test.many' order by row_id, id")
                            .map(row -> row.get(0) + " " + row.get(1) + " " + row.get(2)))
                    .containsExactly(
                            "[1, \"x\"] I ***",
                            "[2, \"x\"] I ***",
                            "[3, \"x\"] I ***",
                            "[3, \"x\"] U ***",
                            "[4, \"y\"] I null");
            assertThat(sql.fetchCount(DSL.selectDistinct(DSL.field("actor_digest"))
                            .from("history.changes")
                            .where("table_name = 'test.many' and operation = 'I' and row_id < '[4'")))
                    .isEqualTo(1);
        });
    }

    @Test
    void anUpdatedRowIsRecordedAsItWasAndAsItIs() {
        var id = notes.add("first");

        notes.set(id, Notes.TITLE, "second");

        var entry = notes.newest(id);
        assertThat(entry.operation()).isEqualTo(Operation.UPDATED);
        assertThat(entry.before()).contains("\"title\": \"first\"");
        assertThat(entry.after()).contains("\"title\": \"second\"");
    }

    @Test
    void aDeletedRowIsRecordedAsItWas() {
        var id = notes.add("first");

        notes.remove(id);

        var entry = notes.newest(id);
        assertThat(entry.operation()).isEqualTo(Operation.DELETED);
        assertThat(entry.before()).contains("\"title\": \"first\"");
        assertThat(entry.after()).isNull();
    }

    @Test
    void anUpdateThatChangesNothingIsNotRecorded() {
        var id = notes.add("same");

        notes.set(id, Notes.TITLE, "same");

        assertThat(notes.history(id)).hasSize(1);
    }

    @Test
    void aRowWithAnotherKeyIsAnotherRow() {
        var former = notes.add("moves");
        var id = UUID.randomUUID();

        notes.set(former, Notes.ID, id);

        assertThat(notes.newest(former).operation()).isEqualTo(Operation.DELETED);
        assertThat(notes.newest(id).operation()).isEqualTo(Operation.INSERTED);
    }

    @Test
    void whereNobodyActsTheAccountOfTheDatabaseIsNamed() {
        var id = notes.add("by nobody");

        assertThat(notes.newest(id).actor()).isNull();
        assertThat(notes.newest(id).actorName()).isEqualTo("db:wandelwerk");
    }

    @Test
    void theActorLeavesWithItsTransaction() {
        for (int i = 0; i < 20; i++) {
            Acting.as(HouseActors.SYSTEM, () -> notes.add("somebody's"));
            assertThat(notes.newest(notes.add("nobody's")).actor()).isNull();
        }
    }

    @Test
    void aConnectionThatBreaksAtItsBeginIsNotKeptByTheThread() throws Exception {
        var server = TestDatabase.server();
        var house = names("select current_database()").getFirst();
        try (var operator = DriverManager.getConnection(server.url(house), server.user(), server.password());
                var statement = operator.createStatement()) {
            notes.add("so that a connection was used just now");
            statement.execute("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and pid <> pg_backend_pid() and usename = current_user
                """);
        }

        var failure = catchThrowable(() -> Acting.as(HouseActors.SYSTEM, () -> notes.add("lost")));

        assertThat(failure).isNotNull();
        assertThat(TransactionSynchronizationManager.isActualTransactionActive())
                .isFalse();
        Thread.sleep(600); // because the pool does not ask a connection used less than half a second ago
        assertThat(notes.newest(notes.add("nobody's")).actor()).isNull();
    }

    @Test
    void theRunOfAnImportMarksItsEntries() {
        var run = UUID.randomUUID();

        var id = ImportRun.during(run, () -> notes.add("imported"));

        assertThat(notes.newest(id).run()).isEqualTo(run);
        assertThat(notes.newest(notes.add("typed")).run()).isNull();
    }

    @Test
    void aSecretIsMaskedButItsChangeIsRecorded() {
        var id = notes.add("with a secret");

        notes.set(id, Notes.SECRET, "other");

        assertThat(notes.history(id)).hasSize(2);
        assertThat(notes.newest(id).after()).contains("\"secret\": \"***\"").doesNotContain("other");
        assertThat(notes.newest(id).before()).doesNotContain("hush");
    }

    @Test
    void aRolledBackChangeIsNoChange() {
        var id = UUID.randomUUID();

        notes.asIntruder(sql -> {
            sql.execute("set local session_replication_role = origin");
            Notes.insert(sql, id, "never");
            assertThat(notes.history(id)).hasSize(1);
        });

        assertThat(notes.history(id)).isEmpty();
    }

    @Test
    void aColumnRenamedBehindItsBackStopsWriting() {
        assertThatThrownBy(() -> notes.inTransaction(sql -> {
                    sql.execute("alter table test.notes rename column secret to open_secret");
                    sql.execute("update test.notes set open_secret = 'seen'");
                    sql.execute("insert into test.notes (id) values (gen_random_uuid())");
                }))
                .hasStackTraceContaining("call history.track again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "truncate test.notes",
                "update history.changes set actor_name = 'somebody else'",
                "delete from history.changes where id = 1",
                "truncate history.changes cascade",
                "delete from history.seals",
                "update history.digests set seal = 1",
                "delete from history.eras",
                "update history.erasables set after = null",
                "delete from history.erasures"
            })
    void whatWasRecordedStays(String attack) {
        assertThatThrownBy(() -> notes.inTransaction(sql -> sql.execute(attack)))
                .hasStackTraceContaining("history refuses");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call history.track('test.keyless')",
                "call history.track('test.notes', masked => array['unknown'])",
                "call history.track('test.notes', masked => array['id'])",
                "call history.track('test.notes', masked => array['name'], erasable => array['name'])",
                "call history.leave('test.notes', '')"
            })
    void aTableIsNotAttachedWrongly(String call) {
        assertThatThrownBy(() -> notes.inTransaction(sql -> {
                    sql.execute("create table test.keyless (title text)");
                    sql.execute(call);
                }))
                .isInstanceOf(RuntimeException.class);
    }
}
