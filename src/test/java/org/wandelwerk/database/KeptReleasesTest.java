package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wandelwerk.TestDatabase;

/** Each release of which a house was kept is brought up to date, and no row of it is lost or doubled. */
class KeptReleasesTest {

    static final Path FOLDER = Path.of("src/test/resources/upgrade");

    private static final String NAME = "kept_release_" + ProcessHandle.current().pid();

    /** Where migrations add rows on purpose, and why; they take away none. */
    private static final Map<String, String> GROW = Map.of(
            "flyway.flyway_schema_history", "each migration notes itself",
            "history.tables", "each new table is tracked or left by a reason",
            "identity.role_permissions", "what is new may be done by some roles",
            "history.changes", "that roles may do more is noted",
            "history.erasables", "clear values of old entries stand apart");

    /** The files of all kept houses, the oldest first. */
    static List<Path> files() throws IOException {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt.gz"))
                    .sorted()
                    .toList();
        }
    }

    /** The newest house of a release, named after its three numbers alone. */
    static Path newestRelease() {
        return newest("[0-9]+\\.[0-9]+\\.[0-9]+-.*");
    }

    /** The newest house of all, of a release or of the time since. */
    static Path newest() {
        return newest(".*");
    }

    private static Path newest(String name) {
        try {
            return files().stream()
                    .filter(file -> file.getFileName().toString().matches(name))
                    .reduce((_, last) -> last)
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<String> kept() throws IOException {
        return files().stream().map(file -> file.getFileName().toString());
    }

    @AfterEach
    void dropIt() throws SQLException {
        TestDatabase.server().dropDatabase(NAME);
    }

    @ParameterizedTest
    @MethodSource("kept")
    void eachTableHasAsManyRowsAsBefore(String file) throws Exception {
        var server = TestDatabase.server();
        KeptRelease.restore(server, NAME, "/upgrade/" + file);
        var before = rows(server);
        Migrations.over("classpath:db/migration")
                .dataSource(server.url(NAME), server.user(), server.password())
                .load()
                .migrate();
        var after = rows(server);
        after.keySet().retainAll(before.keySet());

        assertThat(before.values().stream().mapToLong(Long::longValue).sum()).isGreaterThan(1000);
        assertThat(after).allSatisfy((table, rows) -> {
            if (GROW.containsKey(table)) {
                assertThat(rows).as(table).isGreaterThanOrEqualTo(before.get(table));
            } else {
                assertThat(rows).as(table).isEqualTo(before.get(table));
            }
        });
        assertThat(after).as("tables that are still there").hasSameSizeAs(before);
    }

    private static Map<String, Long> rows(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.connect(NAME)) {
            var rows = new TreeMap<String, Long>();
            HouseContent.tables(connection).forEach((table, content) -> rows.put(table, content.rows()));
            return rows;
        }
    }
}
