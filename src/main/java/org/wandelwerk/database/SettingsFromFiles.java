package org.wandelwerk.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** Reads a setting from a file when {@code _FILE} stands behind its name, so that a secret is in no environment. */
class SettingsFromFiles implements EnvironmentPostProcessor {

    private static final String SYSTEM = StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME;
    private static final Pattern NAME = Pattern.compile("((?:WANDELWERK|SERVER|MANAGEMENT)_\\w+)_FILE");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        var settings = new HashMap<String, Object>();
        environment.getSystemEnvironment().forEach((name, file) -> {
            var matcher = NAME.matcher(name);
            if (matcher.matches() && !file.toString().isBlank()) {
                settings.put(matcher.group(1), content(name, Path.of(file.toString())));
            }
        });
        add(environment, settings);
    }

    /** The end of the source's name makes Boot read its names like those of the environment. */
    private static void add(ConfigurableEnvironment environment, Map<String, Object> settings) {
        var source = new SystemEnvironmentPropertySource("files-" + SYSTEM, settings);
        if (environment.getPropertySources().contains(SYSTEM)) {
            environment.getPropertySources().addBefore(SYSTEM, source);
        } else {
            environment.getPropertySources().addLast(source);
        }
    }

    private static String content(String setting, Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException cause) {
            throw new UncheckedIOException("%s names %s, which cannot be read".formatted(setting, file), cause);
        }
    }
}
