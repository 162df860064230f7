package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;

/** A small application: commits numbered rows and prints each number, with the time, once it is acknowledged. */
final class Committing {

    static final String DATABASE = "rows";

    private Committing() {}

    public static void main(String[] arguments) throws Exception {
        var server = EmbeddedPostgres.start(Path.of(arguments[0]), Durability.DURABLE);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(server)));
        server.ensureDatabase(DATABASE);
        try (var connection = DriverManager.getConnection(server.url(DATABASE), server.user(), server.password())) {
            try (var table = connection.createStatement()) {
                table.execute("create table if not exists rows (number bigint primary key)");
            }
            System.out.println("ready");
            commit(connection);
        }
    }

    private static void commit(Connection connection) throws SQLException {
        var insert = "insert into rows select coalesce(max(number), 0) + 1 from rows returning number";
        try (var statement = connection.prepareStatement(insert)) {
            while (true) {
                try (var rows = statement.executeQuery()) {
                    rows.next();
                    System.out.println(rows.getLong(1) + " " + Instant.now());
                }
            }
        }
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
