package org.wandelwerk.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * Starts a backup for a try beside the house and lets the server look at all that is in it: every page of tables, long
 * values and indexes, whether each long value is whole, and whether each row is found by its indexes.
 */
final class BackupCheck {

    /** What is wrong in tables, catalogs and the tables of long values, one row each. */
    private static final String TABLES = """
        select format('%s, page %s, row %s: %s', relation.oid::regclass, found.blkno, found.offnum, found.msg)
        from pg_class relation
        cross join lateral verify_heapam(relation.oid, check_toast => true, on_error_stop => true) found
        where relation.relkind in ('r', 'm', 't') and relation.relpersistence <> 't'
        """;

    /** Reads each page of the indexes, also where nothing leads to it yet, which tests its checksum. */
    private static final String INDEX_PAGES = "select pg_prewarm(relation.oid, 'buffer')" + indexes("is not null");

    /** Whether each row is found, in its order. */
    private static final String SORTED_INDEXES = """
        select bt_index_check(relation.oid, heapallindexed => true, checkunique => index.indisunique)
        """ + indexes("= 'btree'");

    private static final String WORD_INDEXES = "select gin_index_check(relation.oid)" + indexes("= 'gin'");

    private BackupCheck() {}

    /** Where the programs for a try come from, when not from the class path. */
    interface Lender {
        void lendTo(Path home) throws IOException, InterruptedException;
    }

    /** Whatever is wrong is thrown; of the try nothing stays. */
    static void run(BackupFolder backup, Path scratch, Lender lender)
            throws IOException, InterruptedException, SQLException {
        clear(scratch);
        try {
            lender.lendTo(scratch);
            var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var manifest = Restore.run(
                            backup,
                            PointInTime::asOfBackup,
                            Restore.Damage.REFUSED,
                            scratch,
                            Durability.DISPOSABLE,
                            quiet)
                    .manifest();
            try (var server = EmbeddedPostgres.start(scratch, Durability.DISPOSABLE)) {
                if (server.hasDatabase(manifest.database())) {
                    check(server, manifest.database());
                }
            }
        } finally {
            ServerFolder.delete(scratch);
        }
    }

    /** A try that was killed has left its server. */
    private static void clear(Path scratch) throws IOException, InterruptedException, SQLException {
        if (Postmaster.running(ServerFolder.in(scratch).data()).isPresent()) {
            EmbeddedPostgres.start(scratch, Durability.DISPOSABLE).close();
        }
        ServerFolder.delete(scratch);
    }

    /** Looks at all of a database that nobody else uses. */
    static void check(EmbeddedPostgres server, String database) throws SQLException {
        try (var connection = server.connect(database)) {
            for (var extension : List.of("amcheck", "pg_prewarm")) {
                execute(connection, "create extension if not exists " + extension);
            }
            requireNone(connection);
            execute(connection, INDEX_PAGES);
            execute(connection, SORTED_INDEXES);
            execute(connection, WORD_INDEXES);
        }
    }

    private static void requireNone(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var wrong = statement.executeQuery(TABLES)) {
            if (wrong.next()) {
                throw new SQLException("The copy is damaged: " + wrong.getString(1));
            }
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static String indexes(String kinds) {
        return """
             from pg_index index
            join pg_class relation on relation.oid = index.indexrelid
            join pg_am kind on kind.oid = relation.relam
            where relation.relkind = 'i' and relation.relpersistence = 'p' and index.indisvalid
                and kind.amname
            """ + kinds;
    }
}
