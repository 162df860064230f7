package org.wandelwerk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wandelwerk.notification.BounceMail;
import org.wandelwerk.outgoing.Delivery.Outcome;

/** What mail servers say, to a mail at once and in a report afterwards. */
class MailServerTest {

    private static final String TOKEN = "00000000-0000-0000-0000-000000000007";

    private final WilfulMailServer wilful = new WilfulMailServer();
    private final MailServer server = new MailServer(wilful.url(), "portal@example.org", "imap://localhost");

    @AfterEach
    void stop() throws IOException {
        wilful.close();
    }

    @Test
    void aMailThatWasTakenKeepsItsIdAndItsReturnPath() throws MessagingException {
        assertThat(sent().outcome()).isEqualTo(Outcome.TAKEN);
        assertThat(wilful.said()).contains("MAIL FROM:<portal+7@example.org>", "RCPT TO:<k.nowak@example.org>");
        assertThat(wilful.seen().getFirst())
                .contains(
                        "Message-ID: <one@example.org>", "From: portal@example.org", "Auto-Submitted: auto-generated");
    }

    @Test
    void whoSaysYesAndHangsUpHasTakenIt() throws MessagingException {
        wilful.answer("QUIT", WilfulMailServer.HANGS_UP);

        assertThat(sent().outcome()).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void anUnknownRecipientIsRefusedForGood() throws MessagingException {
        wilful.answer("RCPT", "550 5.1.1 no such user");

        assertThat(sent().outcome()).isEqualTo(Outcome.NOBODY);
        assertThat(sent().answer()).contains("550 5.1.1 no such user");
        wilful.answer("RCPT", "550-we know everybody here\r\n550 5.1.10 but not this one");
        assertThat(sent().outcome()).isEqualTo(Outcome.NOBODY);
    }

    @Test
    void whatIsHeldAgainstTheSenderTellsNothingOfTheRecipient() throws MessagingException {
        for (var answer : List.of(
                "550 5.1.0 sender rejected",
                "550 5.1.7 bad sender",
                "550 5.1.8 bad domain of sender",
                "550-5.1.1 is what others would say\r\n550 5.7.1 not from you",
                "554 5.7.1 listed: 5.1.1.7",
                "550 5.1.1.7 is on a list")) {
            wilful.answer("RCPT", answer);

            assertThat(sent().outcome()).as(answer).isEqualTo(Outcome.REFUSED);
        }
    }

    @Test
    void aSlowServerIsWaitedForWithinItsTime() throws MessagingException {
        wilful.waitAt("RCPT", Duration.ofMillis(700));

        assertThat(sent(Duration.ofSeconds(20)).outcome()).isEqualTo(Outcome.TAKEN);
    }

    @Test
    void whoAnswersAfterItsTimeMayHaveTakenTheMailAndIsNotAskedAgain() throws MessagingException {
        wilful.waitAt(WilfulMailServer.END, Duration.ofSeconds(20));

        assertThat(sent(Duration.ofSeconds(2)).outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(wilful.seen()).hasSize(1);
    }

    @Test
    void whoDripsIsHungUpOnWhenItsTimeIsOver() throws MessagingException {
        wilful.answer("RCPT", WilfulMailServer.DRIPS);
        assertThat(sent(Duration.ofSeconds(2)).outcome()).isEqualTo(Outcome.LATER);
        assertThat(wilful.seen()).isEmpty();

        wilful.behave();
        wilful.answer(WilfulMailServer.END, WilfulMailServer.DRIPS);
        assertThat(sent(Duration.ofSeconds(2)).outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    private Delivery sent(Duration longest) throws MessagingException {
        var patience = new MailPatience(MailPatience.USUAL.answer(), longest);
        return sent(new MailServer(wilful.url(), "portal@example.org", "imap://localhost", patience));
    }

    @Test
    void whatOnlyTheOperatorCanMendIsTriedAgain() throws MessagingException {
        for (var answer : List.of("530 5.7.0 sign in first", "535 5.7.8 wrong password", "538 encrypt first")) {
            wilful.answer("RCPT", answer);

            assertThat(sent().outcome()).as(answer).isEqualTo(Outcome.LATER);
        }
    }

    @Test
    void aMailMayBeRefusedWhenItsEndIsThere() throws MessagingException {
        wilful.answer(WilfulMailServer.END, "554 not wanted");

        assertThat(sent().outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void whoAsksToComeBackIsAskedAgain() throws MessagingException {
        wilful.answer("RCPT", "451 greylisted");
        assertThat(sent().outcome()).isEqualTo(Outcome.LATER);

        wilful.behave();
        wilful.answer(WilfulMailServer.END, "452 disk full");
        assertThat(sent().outcome()).isEqualTo(Outcome.LATER);
    }

    @Test
    void whatTheServerHoldsAgainstTheHouseIsNotHeldAgainstTheRecipient() throws MessagingException {
        wilful.answer("MAIL", "550 you may not send");

        assertThat(sent().outcome()).isEqualTo(Outcome.LATER);
    }

    @Test
    void nobodyKnowsWhatBecameOfAMailThatWasSentAndNotAnswered() throws MessagingException {
        wilful.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);

        assertThat(sent().outcome()).isEqualTo(Outcome.UNKNOWN);
    }

    @Test
    void whoHangsUpBeforeTheMailHasNotTakenIt() throws MessagingException {
        wilful.answer("DATA", WilfulMailServer.HANGS_UP);

        assertThat(sent().outcome()).isEqualTo(Outcome.LATER);
    }

    @Test
    void aServerThatIsDownIsAskedAgain() throws MessagingException, IOException {
        wilful.close();

        assertThat(sent().outcome()).isEqualTo(Outcome.LATER);
    }

    @Test
    void aServerWhoseCertificateNobodySignedGetsNoMail() throws MessagingException {
        var stranger = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS));
        stranger.start();
        var url = "smtps://localhost:" + stranger.getSmtps().getPort();

        assertThat(sent(new MailServer(url, "portal@example.org", "")).outcome())
                .isEqualTo(Outcome.LATER);
        assertThat(stranger.getReceivedMessages()).isEmpty();
        stranger.stop();
    }

    @Test
    void bySettingsWithWhichNoMailCanBeWrittenNothingBegins() {
        assertThatThrownBy(() -> new MailServer(wilful.url(), "no address", ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("WANDELWERK_MAIL_SENDER");
        for (var url : List.of("http://host", "smtps://user:se cret@host", "smtps://user:secret%zz@host", "host:25")) {
            assertThatThrownBy(() -> new MailServer(url, "portal@example.org", ""))
                    .as(url)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("WANDELWERK_MAIL_URL")
                    .hasMessageNotContaining("secret");
        }
        assertThat(new MailServer("", "", "").isSet()).isFalse();
    }

    @Test
    void aReportThatCannotBeReadTellsNothing() throws MessagingException {
        var broken = "To: portal+" + TOKEN + "@example.org\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"part\"\r\n"
                + "\r\nno part begins here\r\n";
        var mail = new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(broken.getBytes(StandardCharsets.US_ASCII)));

        assertThat(BounceReport.in(mail)).isEmpty();
    }

    @Test
    void whatAReportSaysIsOneLineThatCanBeStored() throws MessagingException {
        var report = BounceReport.in(BounceMail.of(TOKEN, "failed", "5.1.1\0\u001b" + "x".repeat(600)))
                .orElseThrow();

        assertThat(report.token()).isEqualTo(TOKEN);
        assertThat(report.status()).startsWith("5.1.1 xxx").hasSize(500);
        assertThat(report.reason()).doesNotContain("\0", "\u001b").hasSize(500);
    }

    private Delivery sent() throws MessagingException {
        return sent(server);
    }

    private static Delivery sent(MailServer server) throws MessagingException {
        var mail = server.blank(server.messageId("one"), server.returnPath("7"));
        mail.setRecipient(RecipientType.TO, new InternetAddress("k.nowak@example.org"));
        mail.setSubject("Hello");
        mail.setText("Hello");
        return server.deliver(mail);
    }
}
