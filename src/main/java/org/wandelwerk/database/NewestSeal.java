package org.wandelwerk.database;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The end of the chain of history, read beside the house: a backup notes it, and a restore looks for it. */
final class NewestSeal {

    private NewestSeal() {}

    static Manifest.@Nullable SealNote in(EmbeddedPostgres server, String database) throws SQLException {
        if (!server.hasDatabase(database)) {
            return null;
        }
        try (var connection = server.connect(database)) {
            return isKept(connection) ? newest(connection) : null;
        }
    }

    static boolean isThere(EmbeddedPostgres server, String database, Manifest.SealNote seal) throws SQLException {
        var query = "select from history.seals where number = ? and hash = decode(?, 'hex')";
        try (var connection = server.connect(database);
                var statement = connection.prepareStatement(query)) {
            statement.setLong(1, seal.number());
            statement.setString(2, seal.hash());
            return statement.executeQuery().next();
        }
    }

    private static boolean isKept(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select to_regclass('history.seals') is not null")) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static Manifest.@Nullable SealNote newest(Connection connection) throws SQLException {
        var query = "select number, encode(hash, 'hex') from history.seals order by number desc limit 1";
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return rows.next() ? new Manifest.SealNote(rows.getLong(1), rows.getString(2)) : null;
        }
    }
}
