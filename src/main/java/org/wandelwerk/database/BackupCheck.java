package org.wandelwerk.database;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Restores a backup beside the house, starts a server over it and reads every row, which tests each page's checksum. */
final class BackupCheck {

    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";

    private BackupCheck() {}

    /** How many rows there are; whatever is wrong is thrown. */
    static long run(BackupFolder backup, Path scratch) throws IOException, InterruptedException, SQLException {
        ServerFolder.delete(scratch);
        try {
            var quiet = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
            var manifest = Restore.run(backup, scratch, Durability.DISPOSABLE, quiet);
            try (var server = EmbeddedPostgres.start(scratch, Durability.DISPOSABLE)) {
                return server.hasDatabase(manifest.database()) ? rows(server, manifest.database()) : 0;
            }
        } finally {
            ServerFolder.delete(scratch);
        }
    }

    private static long rows(EmbeddedPostgres server, String database) throws SQLException {
        var rows = 0L;
        try (var connection = server.connect(database)) {
            for (var table : tables(connection)) {
                rows += rows(connection, table);
            }
        }
        return rows;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.add(names.getString(1));
            }
        }
        return tables;
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            count.next();
            return count.getLong(1);
        }
    }
}
