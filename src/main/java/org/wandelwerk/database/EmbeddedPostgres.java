package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL server beside the application, shared by all processes with the same home; the last one out stops
 * it.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The role of the application: it owns its databases and may do nothing to the server. */
    public static final String USER = "wandelwerk";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);

    private final Cluster cluster;
    private final Durability durability;
    private final int port;
    private final String password;
    private final Watch watch;
    private boolean isClosed;

    private EmbeddedPostgres(Cluster cluster, Durability durability, Postmaster server) throws IOException {
        this.cluster = cluster;
        this.durability = durability;
        this.port = server.port();
        this.password = cluster.password();
        this.watch = Watch.start(this::revive);
    }

    /** Starts the server over this home, or joins the one that runs. */
    public static EmbeddedPostgres start(Path home, Durability durability)
            throws IOException, InterruptedException, SQLException {
        return start(ServerFolder.in(home), durability, _ -> {});
    }

    /** The preparation is done before, while nobody else comes or goes, and only if nobody else is there. */
    static EmbeddedPostgres start(ServerFolder folder, Durability durability, Preparation preparation)
            throws IOException, InterruptedException, SQLException {
        LOG.debug("PostgreSQL is looked for in {}", folder.path());
        var server = Users.enter(folder.usersFile(), isAlone -> {
            var cluster = Cluster.in(folder);
            if (isAlone) {
                preparation.run(cluster);
            }
            return join(cluster, durability, isAlone);
        });
        server.createRoleOrLeave();
        LOG.debug("PostgreSQL serves on port {}", server.port);
        return server;
    }

    /** What is done before the server starts. */
    interface Preparation {
        void run(Cluster cluster) throws IOException, InterruptedException;
    }

    private static EmbeddedPostgres join(Cluster cluster, Durability durability, boolean isAlone)
            throws IOException, InterruptedException {
        var running = cluster.running();
        if (running.isEmpty() && !isAlone) {
            throw new IllegalStateException(("Another process uses %s, but its server cannot be seen:"
                            + " try again in a few seconds, else stop that process")
                    .formatted(cluster.folder().path()));
        }
        return new EmbeddedPostgres(
                cluster, durability, running.isPresent() ? running.get() : cluster.start(durability));
    }

    /** All who use the server know its port, so it is started there again; the first one to see its end does it. */
    private synchronized boolean revive() throws IOException, InterruptedException {
        if (isClosed || Postmaster.running(cluster.folder().data()).isPresent()) {
            return false;
        }
        return Users.among(cluster.folder().usersFile(), _ -> {
            var isDead = cluster.running().isEmpty();
            if (isDead) {
                cluster.startAgain(port, durability);
            }
            return isDead;
        });
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

    /** Spares a server beside this one the unpacking. */
    void lendSoftware(Path home) throws IOException, InterruptedException {
        cluster.software().lendTo(ServerFolder.in(home));
    }

    Path data() {
        return cluster.folder().data();
    }

    StoredDocuments documents() {
        return cluster.folder().documents();
    }

    public boolean hasDatabase(String name) throws SQLException {
        try (var connection = connect("postgres")) {
            return exists(connection, "select 1 from pg_database where datname = ?", name);
        }
    }

    /** Several processes may ask for it at once. */
    void ensureDatabase(String name) throws SQLException {
        try (var connection = connectAlone()) {
            if (!exists(connection, "select 1 from pg_database where datname = ?", name)) {
                createDatabase(name);
            }
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
        watch.close();
        Users.leave(cluster.folder().usersFile(), cluster::stop);
    }

    private void createRoleOrLeave() throws IOException, InterruptedException, SQLException {
        var isCreated = false;
        try {
            createRole();
            isCreated = true;
        } finally {
            if (!isCreated) {
                close();
            }
        }
    }

    /** The password goes over hashed, because a statement may be logged. */
    private void createRole() throws SQLException {
        try (var connection = connectAlone();
                var statement = connection.createStatement()) {
            if (!exists(connection, "select 1 from pg_authid where rolname = ? and rolpassword is not null", USER)) {
                statement.execute("drop role if exists " + USER);
                statement.execute("create role %s login".formatted(USER));
                connection.unwrap(PGConnection.class).alterUserPassword(USER, password.toCharArray(), "scram-sha-256");
            }
        }
    }

    /** Until it is closed, others who ask for the same wait. */
    private Connection connectAlone() throws SQLException {
        var connection = connect("postgres");
        try (var lock = connection.createStatement()) {
            lock.execute("select pg_advisory_lock(1)");
        }
        return connection;
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
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
