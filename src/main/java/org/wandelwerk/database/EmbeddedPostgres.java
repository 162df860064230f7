package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** A PostgreSQL server beside the application, shared by all processes with the same home; the last one out stops it. */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The role of the application: it owns its databases and may do nothing to the server. */
    public static final String USER = "wandelwerk";

    private final Cluster cluster;
    private final int port;
    private final String password;
    private boolean isClosed;

    private EmbeddedPostgres(Cluster cluster, Postmaster server) throws IOException {
        this.cluster = cluster;
        this.port = server.port();
        this.password = cluster.password();
    }

    /** Starts the server over this home, or joins the one that runs. */
    public static EmbeddedPostgres start(Path home, Durability durability)
            throws IOException, InterruptedException, SQLException {
        var folder = ServerFolder.in(home);
        var server = Users.enter(folder.usersFile(), isAlone -> join(Cluster.in(folder), durability, isAlone));
        server.createRole();
        return server;
    }

    private static EmbeddedPostgres join(Cluster cluster, Durability durability, boolean isAlone)
            throws IOException, InterruptedException {
        var running = cluster.running();
        if (running.isEmpty() && !isAlone) {
            throw new IllegalStateException(
                    "Another process uses %s, but its server cannot be seen: stop that process first"
                            .formatted(cluster.folder().path()));
        }
        return new EmbeddedPostgres(cluster, running.isPresent() ? running.get() : cluster.start(durability));
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public int port() {
        return port;
    }

    public boolean hasDatabase(String name) throws SQLException {
        try (var connection = connect("postgres");
                var query = connection.prepareStatement("select 1 from pg_database where datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    void ensureDatabase(String name) throws SQLException {
        if (!hasDatabase(name)) {
            createDatabase(name);
        }
    }

    public void createDatabase(String name) throws SQLException {
        execute("create database %s owner %s".formatted(quoted(name), USER));
    }

    /** A copy of another database, which nobody may use meanwhile. */
    public void createDatabase(String name, String template) throws SQLException {
        execute("create database %s owner %s template %s strategy file_copy"
                .formatted(quoted(name), USER, quoted(template)));
    }

    /** Drops the database if there is one, whoever uses it. */
    public void dropDatabase(String name) throws SQLException {
        execute("drop database if exists %s with (force)".formatted(quoted(name)));
    }

    /** A connection of the superuser. */
    Connection connect(String database) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", Cluster.SUPERUSER);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        return DriverManager.getConnection(url(database), properties);
    }

    @Override
    public synchronized void close() throws IOException, InterruptedException {
        if (isClosed) {
            return;
        }
        isClosed = true;
        Users.leave(cluster.folder().usersFile(), cluster::stop);
    }

    private void createRole() throws SQLException {
        try (var connection = connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("""
                do $$ begin
                  create role %s login password '%s';
                exception when duplicate_object then null;
                end $$\
                """.formatted(USER, password));
        }
    }

    private void execute(String statement) throws SQLException {
        try (var connection = connect("postgres");
                var command = connection.createStatement()) {
            command.execute(statement);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
