package org.wandelwerk.operation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;

/** All settings of the house: their values as they count now, and where each comes from. */
@Service
@Transactional(readOnly = true)
public class Settings {

    private static final Pattern SECRET_IN_ADDRESS = Pattern.compile("(?<=//).*@|(?<=[?&](?:ssl)?password=)[^&]*");
    private static final String SECRET = "secret";

    private final ConfigurableEnvironment environment;
    private final Rights rights;
    private final List<String> lines;

    Settings(ConfigurableEnvironment environment, Rights rights) {
        this.environment = environment;
        this.rights = rights;
        this.lines = read();
    }

    /** In the order of the handbook. */
    public List<Setting> all() {
        rights.require(Permission.OPERATE, Matter.ofHouse("the settings of the house"));
        return lines.stream().map(this::setting).toList();
    }

    private Setting setting(String line) {
        var words = line.split(";", -1);
        var property = words[0];
        var isSecret = words[2].equals(SECRET);
        var said = environment.getProperty(property, "").strip();
        var value = said.isEmpty() ? words[1] : SECRET_IN_ADDRESS.matcher(said).replaceAll("…");
        return new Setting(
                property,
                isSecret && !value.isEmpty() ? "…" : value,
                isSecret,
                SettingSources.origin(environment, property));
    }

    private static List<String> read() {
        try {
            return new ClassPathResource("operation/settings.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
