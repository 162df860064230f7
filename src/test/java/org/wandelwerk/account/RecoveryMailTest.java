package org.wandelwerk.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
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
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.notification.PostHouse;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.outgoing.Impatience;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Whoever lost the way in gets the link also when the mail server was down when it was asked for. */
@PostHouse
@Import(Impatience.class)
class RecoveryMailTest {

    private static final WilfulMailServer SERVER = new WilfulMailServer();
    private static final Pattern LINK = Pattern.compile("(/en)?/einladung/([A-Za-z0-9_-]{43})");

    @LocalServerPort
    private int port;

    @Autowired
    private PostRound post;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.mail.url", SERVER::url);
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    private void ask(Site site, Person person) {
        var page = site.get("/zugang-verloren");
        var form = Form.in(page.page(), "/zugang-verloren")
                .with("username", person.mail().value());
        var answer = site.post(
                form.address(), form.encoded(), page.header("Set-Cookie").split(";")[0]);
        assertThat(answer.status()).isEqualTo(303);
    }

    private List<Object> outbox(String column, Person person) {
        return List.of(sql.fetchValues(
                        "select " + column + " from notification.mails m where person_id = ?",
                        person.id().value())
                .toArray());
    }

    private List<String> received(Person person) {
        return SERVER.seen().stream()
                .filter(mail -> mail.contains(person.mail().value()))
                .toList();
    }

    private static String words(String mail) throws MessagingException, IOException {
        var bytes = new ByteArrayInputStream(mail.getBytes(StandardCharsets.UTF_8));
        return new MimeMessage(null, bytes).getContent().toString();
    }

    @Test
    void theLinkIsMadeAsTheMailLeavesAndWorksThen() throws Exception {
        var site = new Site(port);
        var person = people.somebodyWithPasswordAndCode();
        SERVER.shut();
        try {
            ask(site, person);
            await().until(() -> outbox("state || tries", person).equals(List.of("WAITING1")));
            ask(site, person);
            clock.goForward(Duration.ofSeconds(61));
            post.go();
            await().until(() -> outbox("state || tries", person).equals(List.of("WAITING2")));
        } finally {
            SERVER.open();
        }
        clock.goForward(Duration.ofSeconds(301));
        post.go();
        post.go();

        assertThat(outbox("state", person)).containsExactly("SENT");
        assertThat(received(person)).hasSize(1);
        var links = LINK.matcher(words(received(person).getFirst())).results().toList();
        assertThat(links).extracting(link -> link.group(1)).containsExactly(null, "/en");
        assertThat(links)
                .extracting(link -> link.group(2))
                .containsOnly(links.getFirst().group(2));
        assertThat(site.get(links.getFirst().group()).status()).isEqualTo(200);
        assertThat(outbox("m::text", person).toString())
                .doesNotContain(links.getFirst().group(2));
        assertThat(sql.fetch("select l::text from identity.links l").format(5000))
                .doesNotContain(links.getFirst().group(2));
    }

    @Test
    void whoAsksAgainWhenTheServerIsBackWaitsNoLonger() throws Exception {
        var site = new Site(port);
        var person = people.somebodyWithPasswordAndCode();
        SERVER.shut();
        try {
            ask(site, person);
            await().until(() -> outbox("state || tries", person).equals(List.of("WAITING1")));
            clock.goForward(Duration.ofSeconds(61));
            post.go();
            clock.goForward(Duration.ofSeconds(301));
            post.go();
            await().until(() -> outbox("state || tries", person).equals(List.of("WAITING3")));
        } finally {
            SERVER.open();
        }
        clock.goForward(Duration.ofSeconds(61));

        ask(site, person);

        await().until(() -> outbox("state", person).equals(List.of("SENT")));
        assertThat(received(person)).hasSize(1);
    }
}
