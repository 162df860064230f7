package org.wandelwerk.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * Copies the log behind a backup, and new files of documents, while others write. A slot of the server keeps what is
 * not copied yet; a server that was restored has none, so that two lines of time never meet in one folder.
 */
final class LogCopy {

    private final EmbeddedPostgres server;
    private final KeptBackup backup;

    LogCopy(EmbeddedPostgres server, KeptBackup backup) {
        this.server = server;
        this.backup = backup;
    }

    /** From now on the server keeps its log. */
    void open() throws SQLException {
        try (var connection = server.connect("postgres");
                var slot = connection.prepareStatement("select pg_create_physical_replication_slot(?, true)")) {
            slot.setString(1, backup.slot());
            slot.execute();
        }
    }

    /** Whether this server still keeps what was not copied. */
    boolean isOpen() throws SQLException {
        var query = "select from pg_replication_slots where slot_name = ? and wal_status <> 'lost'";
        try (var connection = server.connect("postgres");
                var slot = connection.prepareStatement(query)) {
            slot.setString(1, backup.slot());
            return slot.executeQuery().next();
        }
    }

    /** The server need not keep its log any longer. */
    void close() throws SQLException {
        var drop = "select pg_drop_replication_slot(slot_name) from pg_replication_slots where slot_name = ?";
        try (var connection = server.connect("postgres");
                var slot = connection.prepareStatement(drop)) {
            slot.setString(1, backup.slot());
            slot.execute();
        }
    }

    /** Removes the promises that belong to no backup, because its copying was broken off. */
    static void forgetAllBut(EmbeddedPostgres server, List<String> slots) throws SQLException {
        var drop = "select pg_drop_replication_slot(slot_name) from pg_replication_slots"
                + " where slot_name like 'log\\_%' and slot_name <> all(?) and not active";
        try (var connection = server.connect("postgres");
                var others = connection.prepareStatement(drop)) {
            others.setArray(1, connection.createArrayOf("text", slots.toArray()));
            others.execute();
        }
    }

    /**
     * Closes the current part and copies all that are closed, and the files of documents that came since; then all that
     * was acknowledged before is covered.
     */
    Instant run() throws IOException, SQLException {
        try (var connection = server.connect("postgres")) {
            var coversUntil = mark(connection);
            var closed = switchSegment(connection);
            var segments = new ArrayList<LogFolder.Segment>();
            for (var next = backup.lastSegment().next(); !next.isBehind(closed.segment()); next = next.next()) {
                segments.add(next);
            }
            // behind the moment, for a document lies in its place before its row is written
            backup.log().add(segments, server.data(), server.documents(), backup.documents(), coversUntil);
            forget(connection, closed.end());
            return coversUntil;
        }
    }

    private record Closed(LogFolder.Segment segment, String end) {}

    /** A replay knows that it is past a moment only by a later commit: this is one. */
    private static Instant mark(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var time = statement.executeQuery("select clock_timestamp()")) {
            time.next();
            var moment = time.getObject(1, OffsetDateTime.class).toInstant();
            statement.execute("select pg_current_xact_id()");
            return moment;
        }
    }

    private static Closed switchSegment(Connection connection) throws IOException, SQLException {
        try (var statement = connection.createStatement();
                var end = statement.executeQuery("select pg_walfile_name(lsn), lsn from pg_switch_wal() lsn")) {
            end.next();
            return new Closed(LogFolder.Segment.of(end.getString(1)), end.getString(2));
        }
    }

    private void forget(Connection connection, String end) throws SQLException {
        try (var slot = connection.prepareStatement("select pg_replication_slot_advance(?, ?::pg_lsn)")) {
            slot.setString(1, backup.slot());
            slot.setString(2, end);
            slot.execute();
        }
    }
}
