package org.wandelwerk.operation;

import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;

/** Tells which of all sources gives a setting its value: the first one that knows it counts. */
final class SettingSources {

    private SettingSources() {}

    static SettingOrigin origin(ConfigurableEnvironment environment, String property) {
        return environment.getPropertySources().stream()
                .filter(EnumerablePropertySource.class::isInstance)
                .filter(source -> source.containsProperty(property))
                .findFirst()
                .map(SettingSources::origin)
                .orElse(SettingOrigin.DEFAULT);
    }

    private static SettingOrigin origin(PropertySource<?> source) {
        var name = source.getName();
        if (name.startsWith("files-")) {
            return SettingOrigin.FILE;
        }
        if (name.equals("systemEnvironment")) {
            return SettingOrigin.ENVIRONMENT;
        }
        if (name.equals("systemProperties") || name.equals("commandLineArgs")) {
            return SettingOrigin.START;
        }
        return name.contains("class path resource") ? SettingOrigin.DEFAULT : SettingOrigin.OTHER;
    }
}
