package org.wandelwerk.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.notification.PostHouse;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.Impatience;
import org.wandelwerk.outgoing.WilfulMailServer;

/** The former address of an account is told of a change also when the mail server is down when it happens. */
@PostHouse
@Import(Impatience.class)
class FormerAddressMailTest {

    private static final WilfulMailServer SERVER = new WilfulMailServer();
    private static final Pattern STOP = Pattern.compile("(/en)?/neue-adresse/aufhalten/([A-Za-z0-9_-]{43})");
    private static final Pattern CONFIRM = Pattern.compile("/neue-adresse/[A-Za-z0-9_-]{43}");

    @LocalServerPort
    private int port;

    @Autowired
    private PostRound post;

    @Autowired
    private Desks desks;

    @Autowired
    private People people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private final String old = UUID.randomUUID() + "@alt.example";
    private final String mail = UUID.randomUUID() + "@neu.example";

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.mail.url", SERVER::url);
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    private static List<String> words(String address) {
        return SERVER.seen().stream()
                .filter(seen -> seen.contains("To: ") && seen.contains(address))
                .map(FormerAddressMailTest::content)
                .toList();
    }

    private static String content(String mail) {
        try {
            var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
            return new MimeMessage(null, bytes).getContent().toString();
        } catch (jakarta.mail.MessagingException | IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<?> outbox() {
        return sql.fetchValues(
                "select state || tries from notification.mails where sort = 'FORMER' and address = ? order by"
                        + " created_at",
                old);
    }

    private void goWhileTheServerIsDown() throws IOException {
        SERVER.shut();
        try {
            post.bringLinks();
        } finally {
            SERVER.open();
        }
    }

    @Test
    void aWarningAndTheNewsWaitUntilTheServerIsBackAndTheLinkStopsTheChange() throws IOException {
        var site = new Site(port);
        var admin = desks.of(site, "Ada Amt", "administrator");
        var person = Acting.as(
                HouseActors.SYSTEM, () -> people.admit(MailAddress.of(old).orElseThrow(), "Berta Bericht"));
        var page = "/schreibtisch/rechte/personen/" + person.id().value() + "/angaben";
        var named = admin.send(Form.in(admin.get(page).page(), "/adresse").with("adresse", mail));
        assertThat(named.status()).isEqualTo(303);
        goWhileTheServerIsDown();
        assertThat(outbox()).asList().hasToString("[WAITING1]");
        clock.goForward(Duration.ofSeconds(61));
        post.bringLinks();

        assertThat(outbox()).asList().hasToString("[SENT2]");
        var warning = words(old).getFirst();
        var links = STOP.matcher(warning).results().toList();
        assertThat(links).extracting(link -> link.group(1)).containsExactly(null, "/en");
        assertThat(site.get(links.getFirst().group()).status()).isEqualTo(200);
        assertThat(sql.fetch("select m::text from notification.mails m where address = ?", old)
                        .format(5000))
                .doesNotContain(links.getFirst().group(2), mail);

        confirm(site);
        goWhileTheServerIsDown();
        clock.goForward(Duration.ofSeconds(61));
        post.bringLinks();

        assertThat(people.find(person.id()).orElseThrow().mail().value()).isEqualTo(mail);
        assertThat(words(old).getLast())
                .contains("zu Ihrem Konto gehört jetzt eine andere Mailadresse", "belongs to your account now")
                .doesNotContain(mail, "[…");
        assertThat(site.get(links.getFirst().group()).status()).isEqualTo(410);
    }

    private void confirm(Site site) {
        var link = CONFIRM.matcher(words(mail).getFirst())
                .results()
                .findFirst()
                .orElseThrow()
                .group();
        var shown = site.get(link);
        var form = Form.in(shown.page(), link);
        var answer = site.post(
                form.address(), form.encoded(), shown.header("Set-Cookie").split(";")[0]);
        assertThat(answer.status()).isEqualTo(200);
    }
}
