package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.StandardEnvironment;

/** Which database the settings choose. */
class DatabaseConfigurationTest {

    @Test
    void anAddressSwitchesTheServerOfOurOwnOff() throws Exception {
        var home = Rounds.freshHome("switched-off");
        var settings = Map.<String, Object>of(
                "WANDELWERK_HOME", home.toString(),
                "WANDELWERK_DATABASE_URL", "jdbc:postgresql://db.example/wandelwerk",
                "WANDELWERK_DATABASE_USER", "operator");
        try (var context = start(settings)) {
            assertThat(context.getBeanFactory().containsSingleton("embeddedPostgres"))
                    .isFalse();
            var details = context.getBean(JdbcConnectionDetails.class);
            assertThat(details.getJdbcUrl()).isEqualTo("jdbc:postgresql://db.example/wandelwerk");
            assertThat(details.getUsername()).isEqualTo("operator");
        }
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void aSecretIsReadFromTheFileThatTheSettingNames() throws Exception {
        var folder = Rounds.freshHome("secrets");
        var settings = Map.<String, Object>of(
                "WANDELWERK_DATABASE_URL_FILE", file(folder, "url", "jdbc:postgresql://db.example/wandelwerk\n"),
                "WANDELWERK_DATABASE_PASSWORD_FILE", file(folder, "password", "a secret\n"));
        try (var context = start(settings)) {
            var details = context.getBean(JdbcConnectionDetails.class);
            assertThat(details.getJdbcUrl()).isEqualTo("jdbc:postgresql://db.example/wandelwerk");
            assertThat(details.getPassword()).isEqualTo("a secret");
        }
    }

    private static String file(Path folder, String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static ConfigurableApplicationContext start(Map<String, Object> systemEnvironment) {
        var application = new SpringApplication(DatabaseConfiguration.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return systemEnvironment;
            }
        });
        return application.run();
    }
}
