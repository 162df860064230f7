package org.wandelwerk.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/** How often a drill is done, and over what; {@code -Ddrill.rounds=100} does it often. */
final class Rounds {

    private static final int USUAL = 2;

    private Rounds() {}

    static int count() {
        return Integer.getInteger("drill.rounds", USUAL);
    }

    /** A home below {@code target}, without what an earlier run left. */
    static Path freshHome(String name) throws IOException {
        var home = Path.of("target", "drills", name).toAbsolutePath();
        ServerFolder.delete(home);
        return Files.createDirectories(home);
    }

    /** A home without a database, into which the server's programs were unpacked before. */
    static Path home(String name) throws IOException, InterruptedException {
        var home = freshHome(name);
        var folder = ServerFolder.in(home).path();
        try (var software = Files.newDirectoryStream(Template.FOLDER, "software-*")) {
            for (var each : software) {
                copy("-al", each, folder);
            }
        }
        return home;
    }

    /** A home with an empty database that was stopped, as the first start of a server leaves it. */
    static Path house(String name) throws IOException, InterruptedException {
        var home = home(name);
        for (var each : List.of("password", "log", "data")) {
            copy("-a", Template.FOLDER.resolve(each), ServerFolder.in(home).path());
        }
        return home;
    }

    private static void copy(String how, Path from, Path to) throws IOException, InterruptedException {
        var copied = Program.run(to, "cp", how, from.toString(), to.toString());
        assertThat(copied.succeeded()).as(copied.output()).isTrue();
    }

    /** Made once, because most drills are not about the making. */
    private static final class Template {

        static final Path FOLDER = make();

        private static Path make() {
            try {
                var home = freshHome("template");
                EmbeddedPostgres.start(home, Durability.DISPOSABLE).close();
                return ServerFolder.in(home).path();
            } catch (IOException | InterruptedException | SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** A moment on a full second behind all that is written, and before all that comes, by the clock of the server. */
    static Instant nextSecond(EmbeddedPostgres server) throws InterruptedException, SQLException {
        var moment = now(server).truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        while (!now(server).isAfter(moment)) {
            Thread.sleep(20);
        }
        return moment;
    }

    private static Instant now(EmbeddedPostgres server) throws SQLException {
        try (var connection = server.connect("postgres");
                var time = connection.createStatement().executeQuery("select clock_timestamp()")) {
            time.next();
            return time.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** The command of the operator, over a home that it names; its exit code. */
    static int restore(Path home, Path folder, String... more) {
        var environment = new StandardEnvironment();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("home", Map.of("wandelwerk.home", home.toString())));
        var words = new ArrayList<>(List.of(folder.toString()));
        words.addAll(List.of(more));
        return new RestoreCommand(environment).run(words);
    }

    static Postmaster server(Path home) throws IOException {
        return Postmaster.running(ServerFolder.in(home).data()).orElseThrow();
    }

    static boolean isServed(Path home) throws IOException {
        return Postmaster.running(ServerFolder.in(home).data()).isPresent();
    }

    /** Kills the server with all its processes at once, without a word. */
    static void killServer(Path home) throws IOException, InterruptedException {
        var postmaster = ProcessHandle.of(server(home).pid()).orElseThrow();
        var others = postmaster.descendants().toList();
        postmaster.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        while (postmaster.isAlive()) {
            Thread.sleep(5);
        }
    }
}
