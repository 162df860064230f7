package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.sql.init.dependency.DatabaseInitializationDependencyConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Lazy;

/**
 * Tells the connection pool where the database is, and starts our own when the operator names none. That is asked at
 * each start and is no condition on beans, because the packaged house settles its conditions when it is built. Whoever
 * asks the database waits until it is migrated.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
@Import(DatabaseInitializationDependencyConfigurer.class)
class DatabaseConfiguration {

    /** The address of a database and the account that is let in. */
    record Connection(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    /** Nobody asks for it when the operator names a database. */
    @Bean
    @Lazy
    EmbeddedPostgres embeddedPostgres(
            @Value("${wandelwerk.home:./var}") Path home,
            DatabaseSettings settings,
            ObjectProvider<StartingServer> early)
            throws IOException, InterruptedException, SQLException {
        var starting = early.getIfAvailable(() -> StartingServer.over(home, settings));
        return starting.await();
    }

    @Bean
    JdbcConnectionDetails connectionDetails(ObjectProvider<EmbeddedPostgres> ours, DatabaseSettings settings)
            throws SQLException {
        if (!settings.url().isBlank()) {
            return new Connection(settings.url(), settings.user(), settings.password());
        }
        var server = ours.getObject();
        server.ensureDatabase(settings.name());
        return new Connection(server.url(settings.name()), server.user(), server.password());
    }
}
