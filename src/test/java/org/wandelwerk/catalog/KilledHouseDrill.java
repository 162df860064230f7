package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.wandelwerk.TestDatabase;
import org.wandelwerk.Wandelwerk;
import org.wandelwerk.database.ChildJvm;

/**
 * The whole house is killed while it tells its index what others write into the database: the next one has in its index
 * what is in the tables, no more and no less.
 */
class KilledHouseDrill {

    private static final int ROUNDS = 3;
    private static final int WRITTEN = 60;
    private static final int MOST_WAITS = 1200;

    private final String database = TestDatabase.copyWithLausitz();
    private final Random chance = new Random(7);
    private int written;

    @Test
    void nothingIsMissingOrDoubledAfterTheNextStart() throws Exception {
        var home =
                Files.createTempDirectory(Path.of("target"), "test-home-killed").toAbsolutePath();
        for (int round = 0; round < ROUNDS; round++) {
            var house = serve(home);
            awaitIndex(home, house);
            if (round == ROUNDS - 1) {
                new IndexFolder(home.resolve("catalog")).mark();
            }
            write(WRITTEN);
            house.destroyForcibly().waitFor();
            if (round < ROUNDS - 1) {
                assertThat(kept(home)).isNotEmpty().doesNotContain(title(written));
            }
            write(WRITTEN / 3);
        }
        try (var house = open(home)) {
            house.getBean(CatalogFollower.class).work();
            assertThat(told(house.getBean(ProjectEntries.class)).stream()
                            .map(entry -> entry.text().title().de()))
                    .anyMatch(title -> title.startsWith("Umbenannt "));
            isEven(house);
        }
    }

    /** What the killed one leaves: it had no time to keep all that it was told. */
    private static List<String> kept(Path home) throws IOException {
        var folder = new IndexFolder(home.resolve("catalog")).current().orElseThrow();
        try (var left = new Generation(folder)) {
            return left
                    .open()
                    .find(CatalogQuery.ALL.of(CatalogKind.PROJECT), Set.of("public"), 1000)
                    .slice()
                    .items()
                    .stream()
                    .map(entry -> entry.text().title().de())
                    .toList();
        }
    }

    private static String title(int number) {
        return "Umbenannt " + number + " in der Übung";
    }

    /** Renames projects, and hides and shows some, one after the other. */
    private void write(int times) throws SQLException, InterruptedException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(server.url(database), server.user(), server.password());
                var rename = connection.prepareStatement("""
                    update project.projects set title_de = ? where id =
                    (select id from project.projects order by id offset ? limit 1)\
                    """);
                var hide = connection.prepareStatement("""
                    delete from project.publications where subject_id =
                    (select subject_id from project.publications order by subject_id offset ? limit 1)\
                    """)) {
            for (int i = 0; i < times; i++) {
                written++;
                rename.setString(1, title(written));
                rename.setInt(2, chance.nextInt(50));
                assertThat(rename.executeUpdate()).isOne();
                if (written % 10 == 0) {
                    hide.setInt(1, chance.nextInt(50));
                    hide.executeUpdate();
                }
                Thread.sleep(chance.nextInt(40));
            }
        }
    }

    private Process serve(Path home) throws IOException {
        var command = new ArrayList<>(List.of(
                ChildJvm.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ChildJvm.CLASS_PATH,
                Wandelwerk.class.getName()));
        settings(home).forEach((name, value) -> command.add("--" + name + "=" + value));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("house.log").toFile())
                .start();
    }

    private ConfigurableApplicationContext open(Path home) {
        return new SpringApplicationBuilder(Wandelwerk.class)
                .run(settings(home).entrySet().stream()
                        .map(pair -> "--" + pair.getKey() + "=" + pair.getValue())
                        .toArray(String[]::new));
    }

    private Map<String, String> settings(Path home) {
        var server = TestDatabase.server();
        var settings = new TreeMap<String, String>();
        settings.put("wandelwerk.home", home.toString());
        settings.put("wandelwerk.region", "lausitz");
        settings.put("wandelwerk.sealing", "false");
        settings.put("wandelwerk.posting", "false");
        settings.put("wandelwerk.database.url", server.url(database));
        settings.put("wandelwerk.database.user", server.user());
        settings.put("wandelwerk.database.password", server.password());
        settings.put("server.port", "0");
        settings.put("management.server.port", "-1");
        return settings;
    }

    private static void awaitIndex(Path home, Process house) throws InterruptedException, IOException {
        var folder = new IndexFolder(home.resolve("catalog"));
        for (int i = 0; i < MOST_WAITS && folder.current().isEmpty(); i++) {
            assertThat(house.isAlive())
                    .as("the house, whose log lies in its home")
                    .isTrue();
            Thread.sleep(100);
        }
        assertThat(folder.current()).isPresent();
    }

    private static void isEven(ConfigurableApplicationContext house) {
        var index = house.getBean(SearchIndex.class);
        for (var source : house.getBeansOfType(CatalogSource.class).values()) {
            var told = told(source);
            var tokens = told.stream()
                    .flatMap(entry -> Set.of(entry.audience().printed()).stream())
                    .collect(Collectors.toSet());
            var known = index.ask(open -> open.each(
                            CatalogQuery.ALL.of(source.kind()),
                            tokens,
                            ArrayList<String>::new,
                            (list, entry) -> list.add(named(entry))))
                    .orElseThrow();
            assertThat(known)
                    .as(source.kind().name())
                    .containsExactlyInAnyOrderElementsOf(
                            told.stream().map(KilledHouseDrill::named).toList());
        }
    }

    /** All that the tables tell. */
    private static List<CatalogEntry> told(CatalogSource source) {
        var told = new ArrayList<CatalogEntry>();
        var parts = source.parts();
        var part = parts.page(null, 100);
        told.addAll(part.items());
        while (part.next() != null) {
            part = parts.page(part.next(), 100);
            told.addAll(part.items());
        }
        return told;
    }

    private static String named(CatalogEntry entry) {
        return entry.id().printed() + " " + entry.text().title().de();
    }
}
