package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that a house holds, so that two can be compared: each table with its number of rows and the digest of all of
 * them, and each file of a document with the digest of its content.
 */
record HouseContent(Map<String, Table> tables, Map<String, String> files) {

    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";

    /** How much lies in one table, and what. */
    record Table(long rows, String digest) {}

    static HouseContent of(EmbeddedPostgres server, String database, Path home) throws IOException, SQLException {
        try (var connection = server.connect(database)) {
            return new HouseContent(tables(connection), files(home.resolve(StoredDocuments.NAME)));
        }
    }

    static Map<String, Table> tables(Connection connection) throws SQLException {
        var tables = new TreeMap<String, Table>();
        try (var statement = connection.createStatement();
                var names = statement.executeQuery(TABLES)) {
            while (names.next()) {
                tables.put(names.getString(1), table(connection, names.getString(1)));
            }
        }
        return tables;
    }

    private static Table table(Connection connection, String name) throws SQLException {
        var query = "select count(*), md5(string_agg(md5(row::text), '' order by row::text)) from %s row";
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query.formatted(name))) {
            row.next();
            return new Table(row.getLong(1), String.valueOf(row.getString(2)));
        }
    }

    private static Map<String, String> files(Path folder) throws IOException {
        var found = new TreeMap<String, String>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var name = folder.relativize(file).toString();
                    found.put(name, FileCopy.note(file, name).sha256());
                }
            }
        }
        return found;
    }
}
