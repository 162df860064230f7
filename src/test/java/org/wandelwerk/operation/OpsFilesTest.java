package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What lies in {@code ops/} for operators names only settings, files, ports and addresses that are there. */
class OpsFilesTest {

    private static final Path OPS = Path.of("ops");
    private static final Pattern SETTING = Pattern.compile("\\b(?:WANDELWERK|SERVER|MANAGEMENT)_[A-Z_]+[A-Z]\\b");
    private static final Pattern PATH = Pattern.compile("(?<![\\w/])(?:docs|ops|bin|src)/[\\w./-]+\\w");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?:--\\S+ )*(\\S+) (\\S+)$");
    private static final Pattern LOCAL = Pattern.compile("127\\.0\\.0\\.1:(\\d+)(/[\\w/]*)?");

    @Test
    void theFilesAreThere() {
        assertThat(files()).extracting(Path::toString).contains("ops/Containerfile", "ops/wandelwerk.service");
    }

    @Test
    void eachSettingThatTheyNameIsOne() throws IOException {
        var known = known();
        for (var file : files()) {
            assertThat(found(SETTING, read(file)).map(MatchResult::group))
                    .as(file.toString())
                    .allMatch(known::contains, "is a setting of the house or of Spring");
        }
        assertThat(found(SETTING, read(OPS.resolve("Containerfile")))).isNotEmpty();
    }

    /** Those of the page of settings, those of the start script, and those of the platform. */
    private static Set<String> known() throws IOException {
        var known = new HashSet<String>();
        read(Path.of("src/main/resources/operation/settings.csv"))
                .lines()
                .skip(1)
                .map(line -> environment(line.split(";", 2)[0]))
                .forEach(known::add);
        found(SETTING, read(Path.of("bin/wandelwerk"))).map(MatchResult::group).forEach(known::add);
        var metadata = OpsFilesTest.class.getClassLoader().getResources("META-INF/spring-configuration-metadata.json");
        while (metadata.hasMoreElements()) {
            try (var content = metadata.nextElement().openStream()) {
                for (JsonNode property : JsonMapper.shared().readTree(content).path("properties")) {
                    known.add(environment(property.path("name").asString("")));
                }
            }
        }
        return known;
    }

    private static String environment(String property) {
        return property.toUpperCase(Locale.ROOT).replaceAll("[.-]", "_");
    }

    @Test
    void servicesWriteTheirLogForMachines() throws IOException {
        assertThat(read(OPS.resolve("Containerfile"))).contains("\nENV LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs\n");
        assertThat(read(OPS.resolve("wandelwerk.service")))
                .contains("\nEnvironment=LOGGING_STRUCTURED_FORMAT_CONSOLE=ecs\n");
    }

    @Test
    void eachFileOfTheHouseThatTheyNameIsThere() {
        for (var file : files()) {
            assertThat(found(PATH, read(file)).map(MatchResult::group).map(Path::of))
                    .as(file.toString())
                    .allMatch(Files::exists, "is there");
        }
    }

    @Test
    void theImageHoldsWhatIsBuiltAndStartsIt() {
        var image = read(OPS.resolve("Containerfile"));
        var copied = found(COPIED, image).toList();
        var name = found(Pattern.compile("<finalName>(.+)</finalName>"), read(Path.of("pom.xml")))
                .findFirst()
                .orElseThrow()
                .group(1);

        assertThat(copied.stream().map(copy -> copy.group(1)))
                .containsExactlyInAnyOrder("bin/wandelwerk", "target/" + name + ".jar");
        var program = copied.stream()
                .filter(copy -> copy.group(1).startsWith("bin/"))
                .findFirst()
                .orElseThrow()
                .group(2);
        assertThat(image).contains("ENTRYPOINT [\"" + program + "\"]", "CMD [\"serve\"]", "USER wandelwerk");
        assertThat(read(OPS.resolve("wandelwerk.service"))).contains("ExecStart=" + program + " serve");
        assertThat(image)
                .as("the jar lies where the start script looks for it")
                .contains(" "
                        + Objects.requireNonNull(Path.of(program).getParent()).resolveSibling(name + ".jar"));
    }

    /** The check of the container would call a house sick that is well, if its door or address were others. */
    @Test
    void whatIsAskedOnTheMachineItselfIsAPortOfTheHouseAndAnAddressOfTheHandbook() {
        var ports = Set.of(setting("server.port"), setting("management.server.port"));
        var handbook = read(Path.of("docs/operate/monitor.md"));
        for (var file : files()) {
            assertThat(found(LOCAL, read(file))).as(file.toString()).allSatisfy(asked -> {
                assertThat(ports).contains(asked.group(1));
                if (asked.group(2) != null) {
                    assertThat(handbook).contains("`" + asked.group(2) + "`");
                }
            });
        }
        assertThat(read(OPS.resolve("Containerfile")))
                .contains("HEALTHCHECK", "127.0.0.1:" + setting("management.server.port") + "/health/readiness")
                .contains("EXPOSE " + setting("server.port"));
    }

    private static String setting(String property) {
        return read(Path.of("src/main/resources/operation/settings.csv"))
                .lines()
                .map(line -> line.split(";", -1))
                .filter(words -> words[0].equals(property))
                .findFirst()
                .orElseThrow()[1];
    }

    private static List<Path> files() {
        try (var files = Files.list(OPS)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
