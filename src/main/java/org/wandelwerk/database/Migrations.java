package org.wandelwerk.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.sql.init.dependency.AbstractBeansOfTypeDatabaseInitializerDetector;
import org.springframework.stereotype.Component;

/**
 * Brings the database to the state that this release needs, before anybody asks it. The build notes that state; a
 * database that is in it costs one question, and Flyway, which would read all migrations again, is not woken.
 */
@Component
final class Migrations implements InitializingBean {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String SCHEMA = "flyway";
    private static final String NOTED = "db/migrated";
    private static final String IS_NEW = "select to_regclass('flyway.flyway_schema_history') is null";
    private static final String STATE = """
        select encode(sha256(convert_to(string_agg(
            concat_ws(' ', version, checksum, success), ',' order by version collate "C"), 'UTF8')), 'hex')
        from flyway.flyway_schema_history where version is not null\
        """;

    private final DataSource database;

    Migrations(DataSource database) {
        this.database = database;
    }

    /** Who asks the database waits for this bean. */
    static final class Detector extends AbstractBeansOfTypeDatabaseInitializerDetector {

        @Override
        protected Set<Class<?>> getDatabaseInitializerBeanTypes() {
            return Set.of(Migrations.class);
        }
    }

    @Override
    public void afterPropertiesSet() throws IOException, SQLException {
        if (isDone()) {
            LOG.debug("No migration necessary: the database is in the state that the build has noted");
        } else {
            over("classpath:db/migration").dataSource(database).load().migrate();
        }
    }

    /** Flyway over the files at a location of its own. */
    static FluentConfiguration over(String location) {
        return Flyway.configure().locations(location).defaultSchema(SCHEMA).createSchemas(true);
    }

    /** Notes the state of a database among the classes of the build. */
    static void note(Connection migrated, Path classes) throws IOException, SQLException {
        var file = classes.resolve(NOTED);
        Files.createDirectories(file.getParent());
        Files.writeString(file, state(migrated));
    }

    boolean isDone() throws IOException, SQLException {
        try (var noted = Migrations.class.getClassLoader().getResourceAsStream(NOTED)) {
            if (noted == null) {
                return false;
            }
            try (var connection = database.getConnection()) {
                return state(connection).equals(new String(noted.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private static String state(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            try (var isNew = statement.executeQuery(IS_NEW)) {
                isNew.next();
                if (isNew.getBoolean(1)) {
                    return "";
                }
            }
            try (var state = statement.executeQuery(STATE)) {
                state.next();
                return String.valueOf(state.getString(1));
            }
        }
    }
}
