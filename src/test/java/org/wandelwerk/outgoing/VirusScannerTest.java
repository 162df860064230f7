package org.wandelwerk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.outgoing.VirusVerdict.Outcome;

/** Only what a scanner calls clean is clean. */
class VirusScannerTest {

    private static final Path CLAMD = Path.of("/usr/sbin/clamd");

    @TempDir
    private Path folder;

    private AScanner scanner;
    private Path clean;
    private Path infected;

    @BeforeEach
    void aScannerAndTwoFiles() throws IOException {
        scanner = new AScanner();
        clean = Files.writeString(folder.resolve("clean"), "harmlos ".repeat(40_000));
        infected = Files.writeString(folder.resolve("infected"), "x".repeat(200_000) + AScanner.VIRUS);
    }

    @AfterEach
    void close() {
        scanner.close();
    }

    private List<String> both() {
        return List.of(scanner.clamd(), scanner.icap());
    }

    @Test
    void whatIsCleanAndWhatIsNotIsTold() {
        for (var url : both()) {
            assertThat(VirusScanner.at(url).ask(clean).outcome()).as(url).isEqualTo(Outcome.CLEAN);
            var verdict = VirusScanner.at(url).ask(infected);
            assertThat(verdict.outcome()).as(url).isEqualTo(Outcome.INFECTED);
            assertThat(verdict.words()).contains("Lausitz.Probe");
        }
    }

    @Test
    void aScannerThatAnswersBeforeTheEndAndHangsUpIsHeard() throws IOException {
        scanner.be("hasty");
        var large = Files.write(folder.resolve("large"), new byte[8_000_000]);
        assertThat(VirusScanner.at(scanner.icap()).ask(large).outcome()).isEqualTo(Outcome.INFECTED);
    }

    @Test
    void whateverElseIsSaidIsNotClean() {
        for (var words : List.of(
                "mute",
                "stream: OK and more\0",
                "INSTREAM size limit exceeded. ERROR\0",
                "OK\0",
                "stream: Can't allocate memory ERROR\0",
                "ICAP/1.0 200 OK\r\nISTag: \"1\"\r\n\r\n",
                "ICAP/1.0 204 No Content\r\n",
                "ICAP/1.0 503 Overloaded\r\n\r\n",
                "HTTP/1.1 204 No Content\r\n\r\n",
                "\u0000")) {
            scanner.be(words);
            for (var url : both()) {
                assertThat(VirusScanner.at(url).ask(clean).outcome())
                        .as(url + " " + words)
                        .isEqualTo(Outcome.UNKNOWN);
            }
        }
    }

    @Test
    void nobodyThereIsNotClean() {
        scanner.close();
        for (var url : both()) {
            assertThat(VirusScanner.at(url).ask(clean).outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void aScannerThatComesToNoEndIsLeft() {
        scanner.be("drip");
        for (var url : both()) {
            var start = System.nanoTime();
            assertThat(VirusScanner.at(url).ask(clean, Duration.ofMillis(300)).outcome())
                    .as(url)
                    .isEqualTo(Outcome.UNKNOWN);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        }
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        assertThat(VirusScanner.at(" ").isSet()).isFalse();
        assertThat(VirusScanner.at("clamd://host").isSet()).isTrue();
        for (var wrong : List.of(
                "host:3310",
                "http://host",
                "clamd://",
                "icap://a b/",
                "clamd://clam_av:3310",
                "clamd://host:abc",
                "icap://:1344/",
                "clamd://[::1")) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> VirusScanner.at(wrong))
                    .withMessageContaining("WANDELWERK_SCANNER_URL");
        }
    }

    /** Skipped where no clamd is installed. */
    @Test
    void aRealClamdIsUnderstood() throws IOException, InterruptedException {
        assumeThat(CLAMD).as("clamd is installed").exists();
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.writeString(
                folder.resolve("lausitz.ndb"),
                "Lausitz.Probe:0:*:4c415553495452455220\n".replace("4c415553495452455220", hex(AScanner.VIRUS)));
        var settings = folder.resolve("clamd.conf");
        Files.writeString(settings, """
            Foreground yes
            TCPSocket %d
            TCPAddr 127.0.0.1
            DatabaseDirectory %s
            StreamMaxLength 30M
            """.formatted(port, folder));
        var process = new ProcessBuilder(CLAMD.toString(), "-c", settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        try {
            awaitPort(port);
            var real = VirusScanner.at("clamd://127.0.0.1:" + port);
            assertThat(real.ask(clean).outcome()).isEqualTo(Outcome.CLEAN);
            assertThat(real.ask(infected)).isEqualTo(new VirusVerdict(Outcome.INFECTED, "Lausitz.Probe.UNOFFICIAL"));
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static String hex(String words) {
        var hex = new StringBuilder();
        words.chars().forEach(one -> hex.append("%02x".formatted(one)));
        return hex.toString();
    }

    private static void awaitPort(int port) throws InterruptedException {
        for (int tries = 0; tries < 300; tries++) {
            try (var _ = new Socket("127.0.0.1", port)) {
                return;
            } catch (IOException _) {
                Thread.sleep(100);
            }
        }
    }
}
