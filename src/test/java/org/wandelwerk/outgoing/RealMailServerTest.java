package org.wandelwerk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wandelwerk.outgoing.Delivery.Outcome;

/** A real server that asks who sends, and one whose line is encrypted, as nearly every house uses it. */
class RealMailServerTest {

    private static final String RIGHT = "portal%40example.org:se%3Acret%20100%25%2F@";

    private GreenMail server = MailTrial.server("localhost", ServerSetup.PROTOCOL_SMTP);

    @TempDir
    private Path folder;

    @AfterEach
    void stop() {
        server.stop();
    }

    private String at(String host) {
        return host + ":" + server.getSmtp().getPort();
    }

    @Test
    void aPasswordWithSignsThatMeanSomethingInAnAddressOpens() throws MessagingException {
        assertThat(MailTrial.send("smtp://" + RIGHT + at("localhost")).outcome())
                .isEqualTo(Outcome.TAKEN);
        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("Neues");
    }

    /** The operator can mend it, so the mail waits; what the server said is told without the password. */
    @Test
    void withAWrongPasswordTheMailWaits() throws MessagingException {
        var delivery = MailTrial.send("smtp://portal%40example.org:falsch@" + at("localhost"));

        assertThat(delivery.outcome()).isEqualTo(Outcome.LATER);
        assertThat(delivery.answer()).isNotEmpty().doesNotContain("falsch");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerElsewhereThatDoesNotEncryptGetsNoMailAndNoPassword() throws MessagingException {
        server.stop();
        server = MailTrial.server("127.0.0.2", ServerSetup.PROTOCOL_SMTP);

        assertThat(MailTrial.send("smtp://" + RIGHT + at("127.0.0.2")).outcome())
                .isEqualTo(Outcome.LATER);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void overAnEncryptedLineAMailArrivesAtAServerThatIsKnownAndAtNoOther() throws IOException, InterruptedException {
        var known = certificate("localhost");
        assertThat(tried(known, known)).contains("ended TAKEN, arrived 1");
        var other = certificate("mail.example.org");
        assertThat(tried(other, known)).as("nobody vouches for it").contains("ended LATER, arrived 0");
        assertThat(tried(other, other)).as("it is somebody else's").contains("ended LATER, arrived 0");
    }

    /** A key for a name, and the certificate that tells it. */
    private Path certificate(String name) throws IOException, InterruptedException {
        var file = folder.resolve(name + ".p12");
        run(List.of(
                program("keytool"),
                "-genkeypair",
                "-alias",
                "mail",
                "-keyalg",
                "EC",
                "-dname",
                "CN=" + name,
                "-ext",
                "san=dns:" + name,
                "-validity",
                "2",
                "-storetype",
                "PKCS12",
                "-storepass",
                "changeit",
                "-keystore",
                file.toString()));
        return file;
    }

    private String tried(Path key, Path trusted) throws IOException, InterruptedException {
        return run(List.of(
                program("java"),
                "-Dgreenmail.tls.keystore.file=" + key,
                "-Dgreenmail.tls.keystore.password=changeit",
                "-Dgreenmail.tls.key.password=changeit",
                "-Djavax.net.ssl.trustStore=" + trusted,
                "-Djavax.net.ssl.trustStorePassword=changeit",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                MailTrial.class.getName()));
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        var said = Files.createTempFile(folder, "said", ".txt");
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        var isOver = process.waitFor(60, TimeUnit.SECONDS);
        process.destroyForcibly();
        assertThat(isOver).as("a process that hangs").isTrue();
        return Files.readString(said);
    }
}
