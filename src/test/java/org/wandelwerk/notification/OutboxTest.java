package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.identity.access.RoleGiven;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Whatever a mail server does: nothing is lost, nothing is sent twice, and what became of it can be seen. */
@PostHouse
class OutboxTest {

    private static final WilfulMailServer SERVER = new WilfulMailServer();

    @Autowired
    private Notifications notifications;

    @Autowired
    private Wishes wishes;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PostRound post;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private DSLContext sql;

    private Person person;

    @DynamicPropertySource
    static void mails(DynamicPropertyRegistry settings) {
        settings.add("wandelwerk.mail.url", SERVER::url);
        settings.add("wandelwerk.mail.sender", () -> "portal@example.org");
        settings.add("wandelwerk.test-system", () -> "Nur zum Proben.");
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.close();
    }

    @BeforeEach
    void somebodyToTell() {
        SERVER.behave();
        // what other tests left behind leaves first
        clock.goForward(Duration.ofDays(3));
        post.go();
        person = people.somebody();
    }

    private void tell(String kind, String subject) {
        tell(person, kind, subject);
    }

    private void tell(Person to, String kind, String subject) {
        Acting.as(HouseActors.SYSTEM, () -> {
            notifications.tell(
                    List.of(to.id()),
                    new Telling(
                            kind,
                            new Text(subject, subject + " (en)"),
                            new Text("Näheres dort.", "More there."),
                            "/schreibtisch/bearbeiten/" + UUID.randomUUID()));
            return true;
        });
    }

    private List<String> received() {
        return SERVER.seen().stream()
                .filter(mail -> mail.contains(person.mail().value()))
                .toList();
    }

    private List<String> states() {
        return sql
                .fetchValues(
                        "select state from notification.mails where person_id = ? order by created_at",
                        person.id().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    @Test
    void whatCanWaitComesNextMorningInOneMail() {
        tell("draft-waiting", "Erster Entwurf");
        tell("draft-waiting", "Zweiter Entwurf");
        post.go();
        assertThat(received()).isEmpty();
        clock.goForward(Duration.ofDays(1));
        post.go();
        post.go();

        assertThat(received()).singleElement().satisfies(mail -> {
            assertThat(mail)
                    .contains(
                            "2 Mitteilungen",
                            "List-Unsubscribe: <http",
                            "List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                    .contains("Content-Language: de");
        });
        assertThat(words())
                .contains("Erster Entwurf", "Zweiter Entwurf", "weil Sie solche Entwürfe veröffentlichen dürfen");
        clock.goForward(Duration.ofDays(1));
        post.go();
        assertThat(received()).as("no mail is empty").hasSize(1);
    }

    private String words() {
        return String.valueOf(sql.fetchValue(
                "select words from notification.mails where person_id = ?",
                person.id().value()));
    }

    @Test
    void whoeverWantsItAtOnceAndInEnglishGetsItSo() {
        Acting.as(person.actor(), () -> {
            wishes.choose(Map.of("draft-waiting", Rhythm.AT_ONCE), Language.EN);
            return true;
        });
        tell("draft-waiting", "Entwurf");
        post.go();

        assertThat(received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Subject: Entwurf (en)", "Content-Language: en"));
    }

    @Test
    void whatIsUndoneIsToldToNobody() {
        transactions.executeWithoutResult(transaction -> {
            tell("role-changed", "Nie geschehen");
            transaction.setRollbackOnly();
        });
        post.go();

        assertThat(states()).isEmpty();
    }

    @Test
    void twoRolesOfOneDayAreToldBoth() {
        Acting.as(HouseActors.SYSTEM, () -> {
            for (var role : List.of("office", "auditor", "office")) {
                var grant = new GrantId(UUID.nameUUIDFromBytes((person.id() + role).getBytes(StandardCharsets.UTF_8)));
                events.publishEvent(new RoleGiven(grant, person.id(), role));
            }
            return true;
        });
        post.go();

        assertThat(received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("2 Mitteilungen"));
        assertThat(words()).contains("Geschäftsstelle", "Prüfung");
    }

    @Test
    void aTestSystemSaysSoInEveryMail() {
        tell("role-changed", "Probe");
        post.go();

        assertThat(received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsPattern("(?s)\\R\\RTestsystem: Nur zum Proben\\."));
    }

    @Test
    void nobodyIsToldOfTheOwnDeeds() {
        Acting.as(person.actor(), () -> {
            notifications.tell(
                    List.of(person.id()),
                    new Telling("role-changed", Text.german("Selbst"), Text.german("getan"), "/schreibtisch"));
            return true;
        });
        post.go();

        assertThat(states()).isEmpty();
    }

    @Test
    void whatTheServerPutsOffIsSentLaterUnderTheSameId() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        tell("role-changed", "Später");
        post.go();
        assertThat(states()).containsExactly("WAITING");
        SERVER.behave();
        post.go();
        assertThat(received()).as("the pause is kept").hasSize(1);
        clock.goForward(Duration.ofMinutes(2));
        post.go();
        post.go();

        assertThat(states()).containsExactly("SENT");
        assertThat(received()).hasSize(2);
        assertThat(received().stream().map(OutboxTest::id).distinct()).hasSize(1);
    }

    private static String id(String mail) {
        return mail.lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatTheServerPutsOffForDaysIsGivenUpForAllToSee() {
        SERVER.answer("RCPT", "450 mailbox busy");
        tell("role-changed", "Nie");
        for (int round = 0; round <= Outbox.PAUSES.size() + 1; round++) {
            post.go();
            clock.goForward(Duration.ofDays(2));
        }

        assertThat(states()).containsExactly("GIVEN_UP");
        assertThat(received()).isEmpty();
    }

    @Test
    void anAddressThatDoesNotExistIsAskedOnce() {
        SERVER.answer("RCPT", line -> line.contains(person.mail().value()) ? "550 5.1.1 no such user" : "250 fine");
        tell("role-changed", "Erstes");
        post.go();
        assertThat(states()).containsExactly("REFUSED");
        SERVER.behave();
        tell("role-changed", "Zweites");
        post.go();

        assertThat(states()).containsExactly("REFUSED", "OFF");
        assertThat(received()).isEmpty();
    }

    @Test
    void whatWasSentAndNotAnsweredIsNotSentAgain() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        tell("role-changed", "Ungewiss");
        post.go();
        SERVER.behave();
        clock.goForward(Duration.ofDays(30));
        post.go();

        assertThat(states()).containsExactly("UNKNOWN");
        assertThat(received()).hasSize(1);
    }

    @Test
    void whoSaysYesAndHangsUpIsBelieved() {
        SERVER.answer("QUIT", WilfulMailServer.HANGS_UP);
        tell("role-changed", "Angenommen");
        post.go();
        clock.goForward(Duration.ofDays(1));
        post.go();

        assertThat(states()).containsExactly("SENT");
        assertThat(received()).hasSize(1);
    }

    @Test
    void aHouseThatFallsWhileItSendsDoesNotSendAgain() {
        tell("role-changed", "Gefallen");
        Acting.as(HouseActors.SYSTEM, () -> {
            post.compose();
            return outbox.begin();
        });
        assertThat(states()).containsExactly("SENDING");
        clock.goForward(Duration.ofMinutes(16));
        post.go();

        assertThat(states()).containsExactly("UNKNOWN");
        assertThat(received()).isEmpty();
    }

    @Test
    void severalNodesSendEachMailOnce() throws InterruptedException {
        var all = IntStream.range(0, 12).mapToObj(_ -> people.somebody()).toList();
        all.forEach(one -> tell(one, "role-changed", "Einmal"));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.invokeAll(IntStream.range(0, 4)
                    .mapToObj(_ -> Executors.callable(post::go))
                    .toList());
        }

        for (var one : all) {
            assertThat(SERVER.seen().stream()
                            .filter(mail -> mail.contains(one.mail().value())))
                    .hasSize(1);
        }
    }

    @Test
    void aClickStopsWhatTheMailToldOf() {
        tell("role-changed", "Stört");
        post.go();
        var token = UUID.fromString(String.valueOf(sql.fetchValue(
                "select stop_token from notification.mails where person_id = ?",
                person.id().value())));
        Acting.as(HouseActors.SYSTEM, () -> {
            wishes.stop(token);
            return true;
        });
        tell("role-changed", "Kommt nicht mehr");
        post.go();

        assertThat(received()).hasSize(1);
    }
}
