package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.Site;
import org.wandelwerk.TestDatabase;
import org.wandelwerk.Wandelwerk;
import org.wandelwerk.database.ChildJvm;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.profile.Writer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A house that logs as JSON tells what happens at its door and to ideas, and of nobody who it is or what was typed. */
@Order(4)
class LogAsJsonDrill {

    /** Stands in every name, address, password and text of this story. */
    private static final String CANARY = "kanari7391";

    private static final String PASSWORD = "kreide lampe fährboot " + CANARY;
    private static final String ADMIN = "ada." + CANARY + "@amt.example";
    private static final String GUEST = "gerda." + CANARY + "@gast.example";
    private static final Pattern LINK = Pattern.compile("/einladung/([A-Za-z0-9_-]{43})");
    private static final Pattern NUMBER = Pattern.compile("\\b[0-9a-f]{8}\\b");
    private static final String ACCOUNT = "/schreibtisch/konto";

    @TempDir
    private Path home = Path.of("target");

    private final String database = TestDatabase.copy();
    private final GreenMail mails = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP));
    private final Set<String> secrets = new TreeSet<>();
    private int port;

    @Test
    void everyLineIsJsonAndNoneTellsOfPeople() throws Exception {
        port = freePort();
        mails.start();
        var admin = invitedByTheOperator();
        var house = start("house.log");
        String number;
        try {
            var site = new Site(port);
            await().atMost(Duration.ofMinutes(2))
                    .ignoreExceptionsInstanceOf(IllegalStateException.class)
                    .until(() -> isUp(site, house));
            signInAndOut(site, admin);
            loseTheWayIn(site);
            handIn(site);
            number = fail(site);
        } finally {
            house.destroy();
            house.waitFor();
            mails.stop();
        }
        tellsNothing(number);
    }

    /** Lets the administrator in by right and wrong ways, and somebody else be invited. */
    private void signInAndOut(Site site, String link) {
        var admin = Writer.at(site);
        var codes = setUp(admin, link);
        fill(admin, "/schreibtisch", "/abmelden");
        assertThat(fill(admin, "/anmelden", "/anmelden", "username", ADMIN, "password", CANARY)
                        .status())
                .isEqualTo(422);
        fill(admin, "/anmelden", "/anmelden", "username", "wer." + CANARY + "@x.example", "password", CANARY);
        fill(admin, "/anmelden", "/anmelden", "username", ADMIN, "password", PASSWORD);
        assertThat(fill(admin, "/anmelden/code", "/anmelden/code", "code", "000000")
                        .status())
                .isEqualTo(422);
        fill(admin, "/anmelden/code", "/anmelden/code", "code", code(codes, 1));
        var page = "/schreibtisch/einladungen/neu";
        assertThat(fill(admin, page, page, "name", "Gerda " + CANARY, "adresse", GUEST)
                        .status())
                .isEqualTo(303);
    }

    private void loseTheWayIn(Site site) {
        var guest = Writer.at(site);
        setUp(guest, mailed(1));
        assertThat(guest.get("/schreibtisch/zustand").status()).isEqualTo(404);
        var lost = "/zugang-verloren";
        fill(guest, lost, lost, "username", GUEST);
        fill(guest, lost, lost, "username", "niemand." + CANARY + "@x.example");
        var link = mailed(2);
        assertThat(fill(guest, link, link).status()).isEqualTo(303);
    }

    private void handIn(Site site) {
        var writer = Writer.at(site);
        var first = writer.begin();
        var form = Form.in(writer.get(first).page(), first);
        for (var question : List.of("title", "summary", "promoter", "places", "contact")) {
            form = form.with("a_" + question, "Ein Laden " + CANARY);
        }
        writer.send(form.with("a_mail", "uwe." + CANARY + "@dorf.example"));
        assertThat(fill(writer, writer.profile(), "/abgeben").header("Location"))
                .contains("abgegeben");
    }

    /** The number that a reader is told when the database refuses what was typed. */
    private String fail(Site site) throws SQLException {
        var server = TestDatabase.server();
        try (var connection = DriverManager.getConnection(server.url(database), server.user(), server.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "alter table notice.reports add constraint broken check (message not like '%" + CANARY + "%')");
        }
        var answer = fill(
                Writer.at(site),
                "/barriere-melden",
                "/barriere-melden",
                "nachricht",
                "Zu klein " + CANARY,
                "name",
                "Berta " + CANARY,
                "mail",
                GUEST);
        assertThat(answer.status()).isEqualTo(500);
        var found = NUMBER.matcher(answer.page().select("main").text());
        assertThat(found.find()).isTrue();
        return found.group();
    }

    private void tellsNothing(String number) throws IOException {
        var written = Files.readString(home.resolve("house.log"));
        var lines = written.lines().map(LogAsJsonDrill::read).toList();
        assertThat(lines).hasSizeGreaterThan(2).allSatisfy(line -> {
            assertThat(line.path("@timestamp").asString()).isNotEmpty();
            assertThat(line.path("log").path("level").asString()).isNotEmpty();
            assertThat(line.path("message").asString()).isNotEmpty();
        });
        assertThat(lines)
                .extracting(line -> line.path("message").asString())
                .containsOnlyOnce("Defect " + number)
                .anyMatch(message -> message.startsWith("Refused OPERATE"));
        var all = (written + Files.readString(home.resolve("house.log.err"))).toLowerCase(Locale.ROOT);
        assertThat(all).doesNotContain(CANARY, "/einladung/");
        assertThat(secrets).hasSizeGreaterThan(10).noneMatch(secret -> all.contains(secret.toLowerCase(Locale.ROOT)));
    }

    private static JsonNode read(String line) {
        assertThat(line).startsWith("{");
        var node = JsonMapper.shared().readTree(line);
        assertThat(node.isObject()).as(line).isTrue();
        return node;
    }

    /** Sets a password and a code app up by a link; gives the letters of the app. */
    private String setUp(Writer writer, String link) {
        fill(writer, link, link);
        fill(writer, ACCOUNT, ACCOUNT + "/passwort", "password", PASSWORD);
        var letters =
                writer.get(ACCOUNT).page().select(".account__secret").text().replace(" ", "");
        secrets.add(letters);
        assertThat(fill(writer, ACCOUNT, ACCOUNT + "/code", "code", code(letters, 0))
                        .status())
                .isEqualTo(303);
        assertThat(writer.get("/schreibtisch").status()).isEqualTo(200);
        return letters;
    }

    private static String code(String letters, int ahead) {
        return OneTimeCode.at(OneTimeCode.step(Instant.now()) + ahead, OneTimeCode.secret(letters));
    }

    /** Types into the form of a page and sends it; what is secret in both is remembered. */
    private Site.Answer fill(Writer writer, String page, String action, String... typed) {
        var form = Form.in(writer.get(page).page(), action);
        keep(form.value("token"));
        keep(form.value("schluessel"));
        for (int i = 0; i < typed.length; i += 2) {
            form = form.with(typed[i], typed[i + 1]);
        }
        var answer = writer.send(form);
        writer.cookies().values().forEach(this::keep);
        return answer;
    }

    /** What is too short to be a secret would be found by chance. */
    private void keep(String secret) {
        if (secret.length() > 20) {
            secrets.add(secret);
        }
    }

    private String mailed(int count) {
        var mail = await().until(() -> mails.getReceivedMessagesForDomain(GUEST), all -> all.length >= count);
        try {
            return link(mail[count - 1].getContent().toString());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private String link(String words) {
        var found = LINK.matcher(words);
        assertThat(found.find()).as(words).isTrue();
        secrets.add(found.group(1));
        return found.group();
    }

    private String invitedByTheOperator() throws Exception {
        var command = start("command.out", "invite-admin", ADMIN);
        assertThat(command.waitFor()).isZero();
        return link(Files.readString(home.resolve("command.out")));
    }

    private Process start(String output, String... words) throws IOException {
        var command = new ArrayList<>(List.of(ChildJvm.java(), "-Xmx400m", "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of("-cp", ChildJvm.CLASS_PATH, Wandelwerk.class.getName()));
        command.addAll(List.of(words));
        var process = new ProcessBuilder(command)
                .redirectOutput(home.resolve(output).toFile())
                .redirectError(home.resolve(output + ".err").toFile());
        var server = TestDatabase.server();
        process.environment()
                .putAll(Map.of(
                        "LOGGING_STRUCTURED_FORMAT_CONSOLE",
                        "ecs",
                        "WANDELWERK_HOME",
                        home.toString(),
                        "WANDELWERK_REGION",
                        "none",
                        "SERVER_PORT",
                        String.valueOf(port),
                        "MANAGEMENT_SERVER_PORT",
                        "-1",
                        "WANDELWERK_DATABASE_URL",
                        server.url(database),
                        "WANDELWERK_DATABASE_USER",
                        server.user(),
                        "WANDELWERK_DATABASE_PASSWORD",
                        server.password(),
                        "WANDELWERK_MAIL_URL",
                        "smtp://localhost:" + mails.getSmtp().getPort(),
                        "WANDELWERK_MAIL_SENDER",
                        "portal@example.org"));
        return process.start();
    }

    private static boolean isUp(Site site, Process house) {
        assertThat(house.isAlive()).isTrue();
        return site.get("/").status() == 200;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
