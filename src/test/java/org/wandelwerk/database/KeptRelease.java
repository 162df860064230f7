package org.wandelwerk.database;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.core.io.ClassPathResource;

/**
 * The rows of a whole house of a former release, packed. Its tables are made by the migrations of then, which must not
 * have changed; the notes of Flyway are among the rows, so that every changed migration is found.
 */
final class KeptRelease {

    private static final String END = "\\.";
    private static final String TABLES = "select format('%I.%I', schemaname, tablename) from pg_tables"
            + " where schemaname not in ('pg_catalog', 'information_schema') order by 1";
    private static final String COLUMNS =
            "select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute"
                    + " where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''";
    private static final String SEQUENCES = "select format('%I.%I %s', schemaname, sequencename, last_value)"
            + " from pg_sequences where last_value is not null order by 1";

    private KeptRelease() {}

    /**
     * Takes a home with the house to keep, the version of its last migration, and the file to write; with the home
     * alone it writes somebody into every table of the house that runs there, so that few of those kept are empty.
     */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 1) {
            fill(Path.of(arguments[0]));
            return;
        }
        try (var server = EmbeddedPostgres.start(Path.of(arguments[0]), Durability.DURABLE)) {
            server.dropDatabase("release");
            server.createDatabase("release");
            migrate(server, "release", arguments[1]);
            try (var structure = server.connect("release");
                    var rows = server.connect("wandelwerk");
                    var packed = new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[2])));
                    var out = new PrintWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
                out.println(arguments[1]);
                write(structure, rows, out);
            }
            server.dropDatabase("release");
        }
    }

    private static void fill(Path home) throws Exception {
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE);
                var connection = server.connect("wandelwerk");
                var statement = connection.createStatement()) {
            for (var script : List.of("/upgrade/people.sql", "/privacy/stands-everywhere.sql")) {
                for (var part : script(script).split(";\n")) {
                    statement.execute(part);
                }
            }
        }
    }

    private static String script(String resource) throws IOException {
        return new ClassPathResource(resource)
                .getContentAsString(StandardCharsets.UTF_8)
                .replace(":person", "'7d1b5a52-5d0b-4a64-9d2e-6f1f2f0c8a11'::uuid")
                .replace(":other", "'7d1b5a52-5d0b-4a64-9d2e-6f1f2f0c8a12'::uuid")
                .replace(":name", "'Vera Vorbild'")
                .replace(":mail", "'vera-vorbild@example.org'");
    }

    private static void write(Connection structure, Connection rows, PrintWriter out) throws IOException, SQLException {
        for (var table : texts(structure, TABLES)) {
            var columns = texts(structure, COLUMNS.formatted(table)).getFirst();
            var name = "%s (%s)".formatted(table, columns);
            var chosen = table.startsWith("flyway.")
                    ? "(select %s from %s where version <= '%s')"
                            .formatted(
                                    columns,
                                    table,
                                    texts(structure, "select max(version) from " + table)
                                            .getFirst())
                    : name;
            var content = new ByteArrayOutputStream();
            rows.unwrap(PGConnection.class).getCopyAPI().copyOut("copy %s to stdout".formatted(chosen), content);
            out.println("table " + name);
            out.print(content.toString(StandardCharsets.UTF_8));
            out.println(END);
        }
        texts(rows, SEQUENCES).forEach(sequence -> out.println("sequence " + sequence));
    }

    /** Makes a database as a house of then left it. */
    static void restore(EmbeddedPostgres server, String database, String resource) throws IOException, SQLException {
        try (var packed = new GZIPInputStream(KeptRelease.class.getResourceAsStream(resource));
                var lines = new BufferedReader(new InputStreamReader(packed, StandardCharsets.UTF_8))) {
            server.dropDatabase(database);
            server.createDatabase(database);
            migrate(server, database, lines.readLine());
            try (var connection = server.connect(database);
                    var statement = connection.createStatement()) {
                statement.execute("set session_replication_role = replica");
                statement.execute("truncate " + String.join(", ", texts(connection, TABLES)));
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    read(connection, line.split(" ", 2), lines);
                }
            }
        }
    }

    private static void read(Connection connection, String[] words, BufferedReader lines)
            throws IOException, SQLException {
        if (words[0].equals("table")) {
            var rows = new ArrayList<String>();
            for (var line = lines.readLine(); !line.equals(END); line = lines.readLine()) {
                rows.add(line);
            }
            var text = rows.stream().map(row -> row + "\n").collect(Collectors.joining());
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s from stdin".formatted(words[1]), new StringReader(text));
        } else {
            var sequence = words[1].split(" ");
            try (var statement = connection.createStatement()) {
                statement.execute("select setval('%s', %s)".formatted(sequence[0], sequence[1]));
            }
        }
    }

    private static void migrate(EmbeddedPostgres server, String database, String version) {
        Flyway.configure()
                .dataSource(server.url(database), server.user(), server.password())
                .locations("classpath:db/migration")
                .defaultSchema("flyway")
                .createSchemas(true)
                .target(version)
                .load()
                .migrate();
    }

    private static List<String> texts(Connection connection, String query) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }
}
