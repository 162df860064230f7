package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import java.time.Duration;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.outgoing.MailTries;
import org.wandelwerk.outgoing.WilfulMailServer;
import org.wandelwerk.shell.Demonstration;

/** Whatever a mail server does: nothing is lost, nothing is sent twice, and what became of it can be seen. */
@WilfulPostHouse
class OutboxTest {

    private static final ObjectProvider<Demonstration> DEMONSTRATION = new ObjectProvider<>() {
        @Override
        public Stream<Demonstration> stream() {
            return Stream.of(() -> true);
        }
    };

    @Autowired
    private Composer composer;

    @Autowired
    private MailPaper paper;

    @Autowired
    private MailServer server;

    @Autowired
    private Outbox outbox;

    @Autowired
    private PostRound post;

    @Autowired
    private SomePeople people;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ToldPerson told;

    @Autowired
    private FilingMails filings;

    @Autowired
    private DSLContext sql;

    @BeforeEach
    void somebodyToTell() {
        told.becomeSomebodyNew();
    }

    @Test
    void whatTheServerPutsOffIsSentLaterUnderTheSameId() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        told.tell("role-changed", "Später");
        post.go();
        assertThat(told.states()).containsExactly("WAITING");
        SERVER.behave();
        post.go();
        assertThat(told.received()).as("the pause is kept").hasSize(1);
        clock.goForward(Duration.ofMinutes(2));
        post.go();
        post.go();

        assertThat(told.states()).containsExactly("SENT");
        assertThat(told.received()).hasSize(2);
        assertThat(told.received().stream().map(OutboxTest::id).distinct()).hasSize(1);
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
        told.tell("role-changed", "Nie");
        for (int round = 0; round <= MailTries.PAUSES.size() + 1; round++) {
            post.go();
            clock.goForward(Duration.ofDays(2));
        }

        assertThat(told.states()).containsExactly("GIVEN_UP");
        assertThat(told.received()).isEmpty();
    }

    @Test
    void anAddressThatDoesNotExistIsAskedOnce() {
        SERVER.answer(
                "RCPT", line -> line.contains(told.person().mail().value()) ? "550 5.1.1 no such user" : "250 fine");
        told.tell("role-changed", "Erstes");
        post.go();
        assertThat(told.states()).containsExactly("REFUSED");
        SERVER.behave();
        told.tell("role-changed", "Zweites");
        post.go();

        assertThat(told.states()).containsExactly("REFUSED", "OFF");
        assertThat(told.received()).isEmpty();
    }

    @Test
    void whatWasSentAndNotAnsweredIsNotSentAgain() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        told.tell("role-changed", "Ungewiss");
        post.go();
        SERVER.behave();
        clock.goForward(Duration.ofDays(30));
        post.go();

        assertThat(told.states()).containsExactly("UNKNOWN");
        assertThat(told.received()).hasSize(1);
    }

    @Test
    void whoSaysYesAndHangsUpIsBelieved() {
        SERVER.answer("QUIT", WilfulMailServer.HANGS_UP);
        told.tell("role-changed", "Angenommen");
        post.go();
        clock.goForward(Duration.ofDays(1));
        post.go();

        assertThat(told.states()).containsExactly("SENT");
        assertThat(told.received()).hasSize(1);
    }

    @Test
    void aHouseThatFallsWhileItSendsDoesNotSendAgain() {
        told.tell("role-changed", "Gefallen");
        Acting.as(HouseActors.SYSTEM, () -> {
            post.compose();
            return outbox.begin(EnumSet.complementOf(EnumSet.of(MailSort.LINK)));
        });
        assertThat(told.states()).containsExactly("SENDING");
        clock.goForward(Duration.ofMinutes(16));
        post.go();

        assertThat(told.states()).containsExactly("UNKNOWN");
        assertThat(told.received()).isEmpty();
    }

    @Test
    void severalNodesSendEachMailOnce() throws InterruptedException {
        var all = IntStream.range(0, 12).mapToObj(_ -> people.somebody()).toList();
        all.forEach(one -> told.tell(one, "new-device", "Einmal"));
        try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
            nodes.invokeAll(IntStream.range(0, 4)
                    .mapToObj(_ -> Executors.callable(post::go))
                    .toList());
        }

        for (var one : all) {
            assertThat(told.received(one)).hasSize(1);
        }
    }

    @Test
    void nothingLeavesADemonstrationAndTheLogTellsIt() {
        told.tell("role-changed", "Vorführung");
        new Postman(composer, outbox, paper, server, DEMONSTRATION).go();
        post.go();

        assertThat(told.states()).containsExactly("KEPT");
        assertThat(told.received()).isEmpty();
    }

    @Test
    void aMailWhoseLinkWouldOpenNothingIsGivenUpAtOnceWithItsReasonAndTheOthersLeave() {
        var nobody = new MailAddress(UUID.randomUUID() + "@example.org");
        Acting.as(HouseActors.SYSTEM, () -> {
            filings.write(new FilingMails.Note(
                    "answer to " + nobody.value(),
                    "profile-reply",
                    nobody,
                    clock.instant(),
                    "Uwe Muster",
                    Language.DE,
                    "Eine Antwort",
                    "Sie steht beim Steckbrief.",
                    "P-0000-000"));
            return true;
        });
        told.tell("role-changed", "Danach");
        post.go();

        assertThat(sql.fetchValue(
                        "select state || ' ' || tries || ' ' || answer from notification.mails where address = ?",
                        nobody.value()))
                .isEqualTo("GIVEN_UP 1 nothing is there any more that the link of the mail could open");
        assertThat(SERVER.seen()).noneMatch(mail -> mail.contains(nobody.value()));
        assertThat(told.states()).containsExactly("SENT");
    }
}
