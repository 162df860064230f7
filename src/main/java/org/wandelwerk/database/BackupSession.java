package org.wandelwerk.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The one connection during which a backup is made. While it is open the server keeps all of its log, because a slot of
 * this connection asks for it; should the connection break, the server forgets both.
 */
final class BackupSession implements AutoCloseable {

    private final Connection connection;

    private BackupSession(Connection connection) {
        this.connection = connection;
    }

    /** From where on the log is needed. */
    record Begun(Instant at, String firstSegment, String postgres) {}

    /** Up to where the log is needed, and what tells a new server from where to replay it. */
    record Ended(String lastSegment, String label, String tablespaces) {}

    /** Until when all that was acknowledged lies in the log up to this segment. */
    record Closing(Instant holdsUntil, String lastSegment) {}

    static BackupSession on(EmbeddedPostgres server) throws SQLException {
        return new BackupSession(server.connect("postgres"));
    }

    Begun begin() throws SQLException {
        query("select pg_create_physical_replication_slot('backup_' || pg_backend_pid(), true, true)", row -> "");
        return query(
                "select clock_timestamp(), pg_walfile_name(pg_backup_start('backup', true)),"
                        + " current_setting('server_version')",
                row -> new Begun(time(row), row.getString(2), row.getString(3)));
    }

    Ended end() throws SQLException {
        return query(
                "select pg_walfile_name(lsn), labelfile, spcmapfile from pg_backup_stop(false)",
                row -> new Ended(row.getString(1), row.getString(2), row.getString(3)));
    }

    /** Closes the current part of the log, so that all before this moment can be copied. */
    Closing switchSegment() throws SQLException {
        return query(
                "select clock_timestamp(), pg_walfile_name(pg_switch_wal())",
                row -> new Closing(time(row), row.getString(2)));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> T query(String query, Reading<T> reading) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return reading.of(rows);
        }
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject(1, OffsetDateTime.class).toInstant();
    }
}
