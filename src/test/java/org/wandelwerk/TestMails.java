package org.wandelwerk;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** The one mail server of a test run; each test asks only for what came to the addresses that it made up itself. */
public final class TestMails {

    private static final String SENDER = "portal@example.org";
    private static final Pattern LINK = Pattern.compile("/einladung/[A-Za-z0-9_-]{43}");
    private static final GreenMail SERVER = start();

    private TestMails() {}

    /** Lets a house send its mails by the server, and read there what came back. */
    static final class Settings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource(
                            "test-mails",
                            Map.of(
                                    "wandelwerk.mail.url",
                                    "smtp://localhost:" + SERVER.getSmtp().getPort(),
                                    "wandelwerk.mail.sender",
                                    SENDER,
                                    "wandelwerk.mail.bounces-url",
                                    "imap://portal:secret@localhost:"
                                            + SERVER.getImap().getPort())));
        }
    }

    /** What has come to the address so far, the oldest first. */
    public static List<MimeMessage> to(String address) {
        return List.of(SERVER.getReceivedMessagesForDomain(address));
    }

    /** The newest of so many mails to the address, as soon as it is there. */
    public static MimeMessage newest(String address, int mails) {
        return Awaitility.await("mail to " + address)
                .until(() -> to(address), found -> found.size() >= mails)
                .get(mails - 1);
    }

    /** The words of the first mail to the address. */
    public static String words(String address) throws MessagingException, IOException {
        return newest(address, 1).getContent().toString();
    }

    /** The link to come in by that the newest of so many mails to the address holds. */
    public static String link(String address, int mails) throws MessagingException, IOException {
        var words = newest(address, mails).getContent().toString();
        return LINK.matcher(words)
                .results()
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link in " + words))
                .group();
    }

    /** Lays what another mail server reports into the mailbox that mails come back to. */
    public static void comeBack(MimeMessage report) {
        SERVER.getUserManager().getUserByEmail(SENDER).deliver(report);
    }

    private static GreenMail start() {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        server.setUser(SENDER, "portal", "secret");
        Runtime.getRuntime().addShutdownHook(new Thread(server::stop));
        return server;
    }
}
