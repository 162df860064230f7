package org.wandelwerk.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Tells the connection pool where the database is, and starts our own when the operator names none. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /** The address of a database and the account that is let in. */
    record Connection(String getJdbcUrl, String getUsername, String getPassword) implements JdbcConnectionDetails {}

    @Configuration(proxyBeanMethods = false)
    @Conditional(Embedded.class)
    static class OfOurOwn {

        @Bean
        EmbeddedPostgres embeddedPostgres(
                @Value("${wandelwerk.home:./var}") Path home,
                DatabaseSettings settings,
                ObjectProvider<StartingServer> early)
                throws IOException, InterruptedException, SQLException {
            var starting = early.getIfAvailable(() -> StartingServer.over(home, settings));
            return starting.await();
        }

        @Bean
        JdbcConnectionDetails connectionDetails(EmbeddedPostgres server, DatabaseSettings settings)
                throws SQLException {
            server.ensureDatabase(settings.name());
            return new Connection(server.url(settings.name()), server.user(), server.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @Conditional(External.class)
    static class OfTheOperator {

        @Bean
        JdbcConnectionDetails connectionDetails(DatabaseSettings settings) {
            return new Connection(settings.url(), settings.user(), settings.password());
        }
    }

    static class External implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return StringUtils.hasText(context.getEnvironment().getProperty("wandelwerk.database.url"));
        }
    }

    static class Embedded extends External {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !super.matches(context, metadata);
        }
    }
}
