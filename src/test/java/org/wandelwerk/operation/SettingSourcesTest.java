package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;

/** Each source that a setting may come from is told as what it is, by the names that the platform gives them. */
class SettingSourcesTest {

    private static final String HOUR = "wandelwerk.backup.hour";

    @TempDir
    private Path folder;

    /** A house without anything in it. */
    @Configuration(proxyBeanMethods = false)
    static class EmptyHouse {}

    @Test
    void whatNobodySaidIsTheDefault() {
        assertThat(origin(HOUR, Map.of())).isEqualTo(SettingOrigin.DEFAULT);
    }

    @Test
    void whatShipsWithTheHouseIsTheDefaultToo() {
        assertThat(origin("spring.datasource.hikari.connection-timeout", Map.of()))
                .isEqualTo(SettingOrigin.DEFAULT);
    }

    @Test
    void theEnvironmentIsTold() {
        assertThat(origin(HOUR, Map.of("WANDELWERK_BACKUP_HOUR", "3"))).isEqualTo(SettingOrigin.ENVIRONMENT);
        assertThat(origin("wandelwerk.backup.log-every", Map.of("WANDELWERK_BACKUP_LOG_EVERY", "1m")))
                .isEqualTo(SettingOrigin.ENVIRONMENT);
    }

    @Test
    void theFileOfASecretIsToldBeforeTheEnvironment() throws IOException {
        var file = Files.writeString(folder.resolve("secret"), "hidden\n");
        var said = Map.<String, Object>of(
                "WANDELWERK_DEMO_PASSWORD_FILE", file.toString(), "WANDELWERK_DEMO_PASSWORD", "open");
        try (var house = started(said)) {
            assertThat(SettingSources.origin(house.getEnvironment(), "wandelwerk.demo-password"))
                    .isEqualTo(SettingOrigin.FILE);
            assertThat(house.getEnvironment().getProperty("wandelwerk.demo-password"))
                    .isEqualTo("hidden");
        }
    }

    @Test
    void wordsOfTheStartAreToldBeforeAllOthers() {
        assertThat(origin(HOUR, Map.of("WANDELWERK_BACKUP_HOUR", "3"), "--" + HOUR + "=4"))
                .isEqualTo(SettingOrigin.START);
        assertThat(origin("java.version", Map.of())).as("an option of Java").isEqualTo(SettingOrigin.START);
    }

    @Test
    void aFileOfSettingsBesideTheHouseIsAnotherSource() throws IOException {
        Files.writeString(folder.resolve("application.properties"), HOUR + "=5\n");

        assertThat(origin(HOUR, Map.of(), "--spring.config.additional-location=" + folder + "/"))
                .isEqualTo(SettingOrigin.OTHER);
    }

    private static SettingOrigin origin(String property, Map<String, Object> systemEnvironment, String... words) {
        try (var house = started(systemEnvironment, words)) {
            return SettingSources.origin(house.getEnvironment(), property);
        }
    }

    private static ConfigurableApplicationContext started(Map<String, Object> systemEnvironment, String... words) {
        var application = new SpringApplication(EmptyHouse.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setEnvironment(new StandardEnvironment() {
            @Override
            public Map<String, Object> getSystemEnvironment() {
                return systemEnvironment;
            }
        });
        return application.run(words);
    }
}
