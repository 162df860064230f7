package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.wandelwerk.Wandelwerk;

/** Does what "Try it" of the handbook says, command for command, on a folder that has nothing else. */
@Order(4)
class HandbookDrill {

    private static final Path PAGE = Path.of("docs/operate/back-up-and-restore.md");
    private static final Pattern FENCED = Pattern.compile("(?m)^ *```\\n([^`]+?)^ *```$");
    private static final String OTHER_USER = "sudo -u wandelwerk ";
    private static final String PROGRAM = "/opt/wandelwerk/bin/wandelwerk";
    private static final Instant NIGHT = Instant.parse("2026-11-25T02:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String BEFORE = "Vor der Sekunde";
    private static final String AFTER = "Nach der Sekunde";

    private final Path machine = freshMachine();
    private final List<String> early = new ArrayList<>();
    private final List<String> late = new ArrayList<>();

    private static Path freshMachine() {
        try {
            return Rounds.freshHome("handbook");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theCommandsOfThePageBringASecondBackProveTheHistoryAndServe() throws Exception {
        var places = backUpAHouse();
        var commands = commands();
        assertThat(commands.stream().map(HandbookDrill::verb))
                .as("the commands of the page")
                .containsExactly("install", "install", "chown", "restore", "verify-history", "serve");

        assertThat(places.keySet())
                .as("each place that is another one on this machine stands in a command of the page")
                .allSatisfy(place -> assertThat(commands)
                        .anySatisfy(command -> assertThat(command).contains(place)));
        for (var command : commands.subList(0, commands.size() - 1)) {
            var words = here(command, places);
            assertThat(run(words)).as(String.join(" ", words)).isZero();
        }
        var drill = machine.resolve("srv/drill");
        assertThat(early)
                .allSatisfy(digest -> assertThat(HandedInFile.in(drill, digest)).exists());
        assertThat(late)
                .allSatisfy(digest -> assertThat(HandedInFile.in(drill, digest)).doesNotExist());
        assertServes(here(commands.getLast(), places));
    }

    /** What the page names, and what it is on this machine. */
    private Map<String, String> backUpAHouse() throws Exception {
        var home = Rounds.house("handbook-source");
        var shelf = Files.createDirectories(machine.resolve("srv/backups"));
        Files.write(machine.resolve("codes.key"), new byte[32]);
        try (var server = EmbeddedPostgres.start(home, Durability.DURABLE)) {
            KeptRelease.restore(
                    server,
                    "wandelwerk",
                    "/upgrade/" + KeptReleasesTest.newestRelease().getFileName());
            Migrations.over("classpath:db/migration")
                    .dataSource(server.url("wandelwerk"), server.user(), server.password())
                    .load()
                    .migrate();
            giveUpDocuments(server);
            var seal = Objects.requireNonNull(NewestSeal.in(server, "wandelwerk"));
            var moment = workAndBackUp(server, home, new BackupShelf(shelf));
            return Map.of(
                    "/srv/",
                    machine.resolve("srv") + "/",
                    "2026-11-25T15:00:00Z",
                    moment.toString(),
                    "HASH",
                    seal.hash(),
                    " codes.key",
                    " " + machine.resolve("codes.key"));
        }
    }

    /** Files come before and after the backup and after the second that is given, and a news item is called anew. */
    private Instant workAndBackUp(EmbeddedPostgres server, Path home, BackupShelf shelf) throws Exception {
        var backups = new KeptBackups(server, "wandelwerk", shelf, home.resolve("backup-check"));
        early.add(HandedInFile.of("install.md", server, "wandelwerk", home));
        backups.make(NIGHT);
        early.add(HandedInFile.of("upgrade.md", server, "wandelwerk", home));
        callANewsItem(server, BEFORE);
        var moment = Rounds.nextSecond(server);
        backups.copyLog(2);
        late.add(HandedInFile.of("monitor.md", server, "wandelwerk", home));
        callANewsItem(server, AFTER);
        backups.copyLog(2);
        return moment;
    }

    /** A kept house has rows of documents without their files, which a restore would name. */
    private static void giveUpDocuments(EmbeddedPostgres server) throws SQLException {
        for (var table : List.of("texts", "checks", "versions", "documents")) {
            execute(server, "delete from document." + table);
        }
    }

    /** The newest that everybody may read. */
    private static void callANewsItem(EmbeddedPostgres server, String title) throws SQLException {
        execute(
                server,
                "update news.items set title_de = '%s' where id = (select id from news.items join news.publications"
                                .formatted(title)
                        + " on subject_id = id order by happened_on desc nulls last, id limit 1)");
    }

    private static void execute(EmbeddedPostgres server, String command) throws SQLException {
        try (var connection = server.connect("wandelwerk");
                var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    /** All between fences of the part, in its order. */
    private static List<String> commands() throws IOException {
        var page = Files.readString(PAGE);
        var part = page.substring(page.indexOf("## Try it")).split("\n## ")[0];
        var blocks = FENCED.matcher(part).results().toList();
        assertThat(part.lines().filter(line -> line.strip().startsWith("```")))
                .as("the fences of the page, none of which is passed over")
                .hasSize(2 * blocks.size());
        return blocks.stream()
                .flatMap(block -> block.group(1).lines())
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String verb(String command) {
        var words = command.split(" ");
        var program = Arrays.asList(words).indexOf(PROGRAM);
        return words[program < 0 ? 1 : program + 1];
    }

    /** As the account of the drill itself: another one cannot be made here, and its program is the compiled house. */
    private List<String> here(String command, Map<String, String> places) {
        var said = command.replace(OTHER_USER, "")
                .replaceFirst("^sudo ", "")
                .replace("-o wandelwerk -g wandelwerk ", "")
                .replace("wandelwerk: ", System.getProperty("user.name") + ": ");
        for (var place : places.entrySet()) {
            said = said.replace(place.getKey(), place.getValue());
        }
        var words = new ArrayList<>(List.of(said.split(" ")));
        var program = words.indexOf(PROGRAM);
        if (program >= 0) {
            words.remove(program);
            words.addAll(
                    program,
                    List.of(
                            ChildJvm.java(),
                            "-Xmx256m",
                            "-XX:TieredStopAtLevel=1",
                            "-cp",
                            ChildJvm.CLASS_PATH,
                            Wandelwerk.class.getName()));
        }
        return words;
    }

    private static int run(List<String> words) throws IOException, InterruptedException {
        return new ProcessBuilder(words).inheritIO().start().waitFor();
    }

    /** By another port than the page, which may be taken on the machine of whoever builds. */
    private static void assertServes(List<String> words) throws Exception {
        var port = freePort();
        var process = new ProcessBuilder(words).inheritIO();
        process.environment().put("SERVER_PORT", String.valueOf(port));
        process.environment().put("MANAGEMENT_SERVER_PORT", "-1");
        var house = process.start();
        try {
            assertThat(answer(port, "/")).contains("<h1");
            assertThat(answer(port, "/projekte")).contains("href=\"/projekte/");
            assertThat(answer(port, "/aktuelles")).contains(BEFORE).doesNotContain(AFTER);
        } finally {
            house.destroy();
            assertThat(house.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        }
    }

    private static String answer(int port, String address) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            return Awaitility.await(address)
                    .atMost(PATIENCE)
                    .ignoreException(ConnectException.class)
                    .until(
                            () -> client.send(request, HttpResponse.BodyHandlers.ofString()),
                            answer -> answer.statusCode() == 200)
                    .body();
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
