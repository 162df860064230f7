package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
 * The whole house is killed while it tells its index what others write into the database, and while it builds its index
 * anew: the next one has in the index that was left what is in the tables, no more and no less.
 */
class KilledHouseDrill {

    private static final int ROUNDS = 2;
    private static final int WRITTEN = 60;
    private static final int MOST_WAITS = 600;
    private static final int PAUSE = 100;

    private static final int PART = 1000;

    private final String database = TestDatabase.copyWithLausitz();
    private final ReadAnew probe = new ReadAnew(database);
    private final Random chance = new Random(7);
    private final HttpClient client = HttpClient.newHttpClient();
    private final Path home;
    private final IndexFolder folder;
    private int written;

    KilledHouseDrill() throws IOException, SQLException {
        home = Files.createTempDirectory(Path.of("target"), "test-home-killed").toAbsolutePath();
        folder = new IndexFolder(home.resolve("catalog"));
        probe.load();
    }

    @Test
    void nothingIsMissingOrDoubledAfterTheNextStart() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var port = freePort();
            var house = serve(port);
            write(WRITTEN / 2);
            await(house, port, renamed());
            var seen = renamed();
            write(WRITTEN / 2);
            house.destroyForcibly().waitFor();
            // told and not kept: the next start must tell it again
            assertThat(kept()).isNotEmpty().doesNotContain(seen, renamed());
            write(WRITTEN / 3);
            isEvenIn(folder.current().orElseThrow());
        }
    }

    @Test
    void aBuildingThatDidNotEndLeavesTheFormerOneAndIsMadeAgain() throws Exception {
        var house = serve(freePort());
        var former = folder.current().orElseThrow();
        var begun = folder.next();
        folder.mark();
        for (int i = 0; i < MOST_WAITS * PAUSE && !Files.exists(begun); i++) {
            Thread.sleep(1);
        }
        house.destroyForcibly().waitFor();
        assertThat(begun).as("what was being built").exists();
        assertThat(folder.current()).as("killed before it counted").contains(former);
        assertThat(folder.isMarked()).isTrue();
        write(WRITTEN / 3);
        isEvenIn(folder.next());
        assertThat(former).doesNotExist();
        assertThat(begun).doesNotExist();
    }

    @Test
    void aCollectionIsWholeAfterAKillBetweenTwoOfItsPieces() throws Exception {
        var port = freePort();
        var house = serve(port);
        probe.change();
        await(house, port, ReadAnew.FIRST, ReadAnew.FIRST + " neu");
        assertThat(isGiven(asked(port, ReadAnew.LAST), ReadAnew.LAST + " neu"))
                .as("the last piece is not read yet")
                .isFalse();
        house.destroyForcibly().waitFor();
        isEvenIn(folder.current().orElseThrow());
    }

    /** The next house tells what the tables do, by the index in the folder. */
    private void isEvenIn(Path used) throws IOException {
        try (var house = open()) {
            house.getBean(CatalogFollower.class).work();
            assertThat(folder.current()).contains(used);
            assertThat(told(house.getBean(ProjectEntries.class)).stream()
                            .map(entry -> entry.text().title().de()))
                    .contains(renamed());
            isEven(house);
        }
    }

    /** What the killed one leaves: it had no time to keep all that it was told. */
    private List<String> kept() throws IOException {
        try (var left = new Generation(folder.current().orElseThrow())) {
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

    private String renamed() {
        return "Umbenannt %d zur Probe".formatted(written);
    }

    /** Renames published projects, and hides some, one after the other. */
    private void write(int times) throws SQLException, InterruptedException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(server.url(database), server.user(), server.password());
                var rename = connection.prepareStatement("""
                    update project.projects set title_de = ? where id =
                    (select subject_id from project.publications order by subject_id offset ? limit 1)\
                    """);
                var hide = connection.prepareStatement("""
                    delete from project.publications where subject_id =
                    (select subject_id from project.publications order by subject_id offset ? limit 1)\
                    """)) {
            for (int i = 0; i < times; i++) {
                written++;
                rename.setString(1, renamed());
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

    /** A house that follows: a project that was renamed while it ran is found in its index. */
    private Process serve(int port) throws Exception {
        var command = new ArrayList<>(List.of(
                ChildJvm.java(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                ChildJvm.CLASS_PATH,
                Wandelwerk.class.getName()));
        settings(port).forEach((name, value) -> command.add("--" + name + "=" + value));
        var house = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(home.resolve("house.log").toFile())
                .start();
        await(house, port, "");
        write(1);
        await(house, port, renamed());
        return house;
    }

    private void await(Process house, int port, String title) throws InterruptedException {
        await(house, port, renamed(), title);
    }

    /** Whoever asks for words, by a file: the index alone gives files. */
    private static HttpRequest asked(int port, String words) {
        var typed = URLEncoder.encode(words, StandardCharsets.UTF_8);
        return HttpRequest.newBuilder(URI.create("http://localhost:%d/suche.jsonl?q=%s".formatted(port, typed)))
                .build();
    }

    /** Waits for a file of what the words find that has a title. */
    private void await(Process house, int port, String words, String title) throws InterruptedException {
        var asked = asked(port, words);
        for (int i = 0; i < MOST_WAITS; i++) {
            assertThat(house.isAlive())
                    .as("the house, whose log lies in its home")
                    .isTrue();
            if (isGiven(asked, title)) {
                return;
            }
            Thread.sleep(PAUSE);
        }
        throw new AssertionError("no file with " + title);
    }

    /** Not, while nobody answers yet. */
    private boolean isGiven(HttpRequest asked, String title) {
        return client.sendAsync(asked, HttpResponse.BodyHandlers.ofString())
                .handle((file, failure) -> failure == null
                        && file.statusCode() == 200
                        && file.body().contains(title))
                .join();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private ConfigurableApplicationContext open() {
        return new SpringApplicationBuilder(Wandelwerk.class)
                .run(settings(0).entrySet().stream()
                        .map(pair -> "--" + pair.getKey() + "=" + pair.getValue())
                        .toArray(String[]::new));
    }

    private Map<String, String> settings(int port) {
        var server = TestDatabase.server();
        var settings = new TreeMap<String, String>();
        settings.put("wandelwerk.home", home.toString());
        settings.put("wandelwerk.region", "lausitz");
        settings.put("wandelwerk.sealing", "false");
        settings.put("wandelwerk.posting", "false");
        settings.put("wandelwerk.database.url", server.url(database));
        settings.put("wandelwerk.database.user", server.user());
        settings.put("wandelwerk.database.password", server.password());
        settings.put("server.port", "" + port);
        settings.put("management.server.port", "-1");
        return settings;
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
            var kind = source.kind().name();
            assertThat(told).as(kind).isNotEmpty();
            assertThat(known.stream().sorted().toList())
                    .as(kind)
                    .isEqualTo(
                            told.stream().map(KilledHouseDrill::named).sorted().toList());
        }
    }

    /** All that the tables tell. */
    private static List<CatalogEntry> told(CatalogSource source) {
        var told = new ArrayList<CatalogEntry>();
        var parts = source.parts();
        var part = parts.page(null, PART);
        told.addAll(part.items());
        while (part.next() != null) {
            part = parts.page(part.next(), PART);
            told.addAll(part.items());
        }
        return told;
    }

    private static String named(CatalogEntry entry) {
        return entry.id().printed() + " " + entry.text().title().de();
    }
}
