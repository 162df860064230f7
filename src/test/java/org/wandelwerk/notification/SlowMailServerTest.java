package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.outgoing.Impatience;
import org.wandelwerk.outgoing.MailTries;
import org.wandelwerk.outgoing.WilfulMailServer;

/**
 * A mail server that takes its time, or is down for a while: nothing is lost, nothing is sent twice, and what became of
 * it can be seen.
 */
@PostHouse
@Import(Impatience.class)
class SlowMailServerTest {

    private static final WilfulMailServer SERVER = new WilfulMailServer();

    @LocalServerPort
    private int port;

    @Autowired
    private Notifications notifications;

    @Autowired
    private PostRound post;

    @Autowired
    private SomePeople people;

    @Autowired
    private Desks desks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private Person person;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.mail.url", SERVER::url);
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @BeforeEach
    void somebodyToTell() {
        SERVER.behave();
        person = people.somebody();
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(
                    List.of(person.id()),
                    new Telling("new-device", Text.german("Geduld"), Text.german("Näheres dort."), "/schreibtisch"));
            return true;
        });
    }

    private List<String> received() {
        return SERVER.seen().stream()
                .filter(mail -> mail.contains(person.mail().value()))
                .toList();
    }

    private String state() {
        return String.valueOf(sql.fetchValue(
                "select state from notification.mails where person_id = ?",
                person.id().value()));
    }

    private String log() {
        return desks.of(new Site(port), "Alex Verwaltung", "administrator")
                .get("/schreibtisch/post")
                .page()
                .select("main")
                .text();
    }

    @Test
    void whoTakesItsTimeAtEveryWordGetsTheMailOnce() {
        for (var word : List.of("EHLO", "MAIL", "RCPT", WilfulMailServer.END)) {
            SERVER.waitAt(word, Duration.ofMillis(400));
        }

        post.go();
        post.go();

        assertThat(state()).isEqualTo("SENT");
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoAnswersAfterOurPatienceMayHaveTheMailAndGetsNoSecondOne() {
        SERVER.waitAt(WilfulMailServer.END, Impatience.ANSWER.multipliedBy(2));

        post.go();
        assertThat(state()).isEqualTo("UNKNOWN");
        SERVER.behave();
        clock.goForward(Duration.ofDays(3));
        post.go();

        assertThat(received()).hasSize(1);
        assertThat(log()).contains("Ungewiss");
    }

    @Test
    void whoIsNotThereGetsTheMailOnceAsSoonAsTheDoorIsOpenAgain() throws IOException {
        SERVER.shut();
        try {
            post.go();
            assertThat(state()).isEqualTo("WAITING");
            assertThat(log()).contains(person.mail().value(), "Wartet");
            clock.goForward(MailTries.PAUSES.getFirst().plusSeconds(1));
            post.go();
            assertThat(state()).as("after the second try").isEqualTo("WAITING");
        } finally {
            SERVER.open();
        }
        post.go();
        assertThat(received()).as("the second pause is kept").isEmpty();
        clock.goForward(MailTries.PAUSES.get(1).plusSeconds(1));
        post.go();
        clock.goForward(Duration.ofDays(3));
        post.go();

        assertThat(state()).isEqualTo("SENT");
        assertThat(received()).hasSize(1);
    }
}
