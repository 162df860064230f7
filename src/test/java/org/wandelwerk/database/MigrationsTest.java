package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.wandelwerk.TestDatabase;

/** A database is brought to the state of this release, whatever state it is in. */
class MigrationsTest {

    private final EmbeddedPostgres server = TestDatabase.server();
    private final String name = "migrations_" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void create() throws SQLException {
        server.createDatabase(name);
    }

    @AfterEach
    void drop() throws SQLException {
        server.dropDatabase(name);
    }

    @Test
    void anEmptyDatabaseGetsAllTablesAndThenIsLeftAlone() throws Exception {
        var migrations = new Migrations(database());
        assertThat(migrations.isDone()).isFalse();

        migrations.afterPropertiesSet();

        assertThat(migrations.isDone()).isTrue();
        assertThat(has("witness.stamps")).isTrue();
    }

    @Test
    void aDatabaseOfAFormerReleaseGetsWhatItLacks() throws Exception {
        Migrations.over("classpath:db/migration")
                .target("20261201.1000")
                .dataSource(database())
                .load()
                .migrate();
        var migrations = new Migrations(database());
        assertThat(has("witness.stamps")).isFalse();
        assertThat(migrations.isDone()).isFalse();

        migrations.afterPropertiesSet();

        assertThat(has("witness.stamps")).isTrue();
        assertThat(migrations.isDone()).isTrue();
    }

    @Test
    void aMigrationThatWasChangedAfterwardsKeepsTheHouseClosed() throws Exception {
        var migrations = new Migrations(database());
        migrations.afterPropertiesSet();
        say("update flyway.flyway_schema_history set checksum = checksum + 1 where installed_rank = 3");

        assertThatThrownBy(migrations::afterPropertiesSet).hasMessageContaining("checksum mismatch");
    }

    private boolean has(String table) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select to_regclass('%s') is not null".formatted(table))) {
            found.next();
            return found.getBoolean(1);
        }
    }

    private void say(String words) throws SQLException {
        try (var connection = database().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(words);
        }
    }

    private PGSimpleDataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(server.url(name));
        database.setUser(server.user());
        database.setPassword(server.password());
        return database;
    }
}
