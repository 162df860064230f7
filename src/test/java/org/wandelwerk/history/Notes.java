package org.wandelwerk.history;

import jakarta.annotation.PostConstruct;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.TestDatabase;

/** A table with all kinds of columns: kept, masked and erasable. */
@TestComponent
class Notes {

    static final String TABLE = "test.notes";

    /** The digest of an entry, by other words than those of the house. */
    static final String OWN_DIGEST = """
        select sha256(convert_to(jsonb_build_array(id, era, tx::text, (extract(epoch from at) * 1000000)::bigint,
            table_name, row_id, operation, before, after, actor,
            case when actor_digest is null then to_jsonb(actor_name)
                else jsonb_build_object('digest', actor_digest) end,
            run)::text, 'UTF8')) from history.changes where id = ?\
        """;

    static final Table<?> NOTES = DSL.table(DSL.name("test", "notes"));
    static final Field<UUID> ID = DSL.field(DSL.name("id"), UUID.class);
    static final Field<String> TITLE = DSL.field(DSL.name("title"), String.class);
    static final Field<String> NAME = DSL.field(DSL.name("name"), String.class);
    static final Field<String> SECRET = DSL.field(DSL.name("secret"), String.class);

    private final DSLContext sql;
    private final TransactionTemplate transaction;
    private final Histories histories;

    Notes(DSLContext sql, TransactionTemplate transaction, Histories histories) {
        this.sql = sql;
        this.transaction = transaction;
        this.histories = histories;
    }

    @PostConstruct
    void create() throws SQLException {
        var server = TestDatabase.server();
        try (var superuser = DriverManager.getConnection(server.url("postgres"), "postgres", server.password());
                var statement = superuser.createStatement()) {
            statement.execute("grant set on parameter session_replication_role to " + server.user());
        }
        inTransaction(sql -> {
            sql.execute("create schema test");
            sql.execute("create table test.notes (id uuid primary key, title text, name text, secret text)");
            sql.execute("call history.track('test.notes', masked => array['secret'], erasable => array['name'])");
        });
    }

    UUID add(String title) {
        var id = UUID.randomUUID();
        inTransaction(sql -> insert(sql, id, title));
        return id;
    }

    static void insert(DSLContext sql, UUID id, String title) {
        sql.insertInto(NOTES)
                .set(ID, id)
                .set(TITLE, title)
                .set(NAME, "Anna Nowak")
                .set(SECRET, "hush")
                .execute();
    }

    <T> void set(UUID id, Field<T> column, T value) {
        inTransaction(
                sql -> sql.update(NOTES).set(column, value).where(ID.eq(id)).execute());
    }

    void remove(UUID id) {
        inTransaction(sql -> sql.deleteFrom(NOTES).where(ID.eq(id)).execute());
    }

    void inTransaction(Consumer<DSLContext> work) {
        transaction.executeWithoutResult(_ -> work.accept(sql));
    }

    /** Does something as whoever has all rights over the server, and takes it back at the end. */
    void asIntruder(Consumer<DSLContext> work) {
        transaction.executeWithoutResult(status -> {
            sql.execute("set local session_replication_role = replica");
            work.accept(sql);
            status.setRollbackOnly();
        });
    }

    /** What history remembers of a note, oldest first. */
    List<Entry> history(UUID id) {
        return histories.of(TABLE, id.toString()).reversed();
    }

    Entry newest(UUID id) {
        return history(id).getLast();
    }
}
