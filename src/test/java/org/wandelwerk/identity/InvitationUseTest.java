package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.InvitedGuest.invitation;
import static org.wandelwerk.identity.InvitedGuest.received;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MovableClock;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.notification.WilfulPostHouse;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Of the links of one invitation one lets in once, and then nothing more leaves; none does whose mail failed. */
@WilfulPostHouse
class InvitationUseTest {

    private static final int ROUNDS = 5;

    @Autowired
    private InvitedGuest invited;

    @Autowired
    private InvitationOutbox outbox;

    @Autowired
    private Invitations links;

    @Autowired
    private PostRound round;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MovableClock clock;

    private Person guest;

    @BeforeEach
    void somebodyIsInvited() {
        guest = invited.somebodyNew();
    }

    /** The house is shared with others, who count what failed in it. */
    @AfterEach
    void theInvitationIsOver() {
        SERVER.behave();
        invited.withdraw(guest);
    }

    /** The server says to put the mail off and brings it all the same. */
    private SecretToken broughtAndPutOff() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        invited.go();
        SERVER.behave();
        return invitation(received(guest).getLast());
    }

    @Test
    void whoCameByAMailThatWasPutOffGetsNoSecondOne() {
        var first = broughtAndPutOff();
        assertThat(invited.use(first)).isPresent();
        clock.goForward(Duration.ofMinutes(2));
        invited.go();

        assertThat(received(guest)).hasSize(1);
        assertThat(invited.log(guest)).containsExactly("STOPPED 1");
        assertThat(invited.listed(guest)).contains("Der Link wurde benutzt");
        clock.goForward(Duration.ofHours(2));
        assertThat(invited.health()).doesNotContain("invitations.late");
    }

    @Test
    void whoCameByAMailWithoutAnAnswerIsNoLongerSaidToBeUncertain() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        invited.go();
        assertThat(invited.listed(guest)).contains("ist unbekannt", "gilt ihr Link bis");
        assertThat(invited.use(invitation(received(guest).getFirst()))).isPresent();

        assertThat(invited.listed(guest)).contains("Der Link wurde benutzt").doesNotContain("unbekannt");
    }

    @Test
    void ofAMailWithoutAnAnswerIsSaidAfterSevenDaysThatItsLinkWorksNoMore() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        invited.go();
        clock.goForward(Duration.ofDays(8));

        assertThat(invited.listed(guest)).contains("Ihr Link gilt nicht mehr.").doesNotContain("gilt ihr Link bis");
    }

    @Test
    void whoCameInAnotherWayMeanwhileGetsNoMailAndNothingIsSaidToBeLate() {
        SERVER.answer("RCPT", "450 mailbox busy");
        invited.go();
        SERVER.behave();
        assertThat(invited.log(guest)).containsExactly("WAITING 1");
        assertThat(invited.health()).doesNotContain("invitations.late");
        clock.goForward(Duration.ofHours(2));
        assertThat(invited.health()).contains("invitations.late");
        invited.comeByTheProvider(guest);

        assertThat(invited.health()).doesNotContain("invitations.late");
        invited.go();
        assertThat(received(guest)).isEmpty();
        guest = invited.another();
    }

    @Test
    void ofTwoBrowsersWithTwoLinksOneComesIn() throws Exception {
        for (int number = 0; number < ROUNDS; number++) {
            var first = broughtAndPutOff();
            clock.goForward(Duration.ofMinutes(2));
            invited.go();
            var second = invitation(received(guest).getLast());
            assertThat(second).isNotEqualTo(first);

            assertThat(usedAtOnce(List.of(first, second)))
                    .filteredOn(Optional::isPresent)
                    .hasSize(1);
            theInvitationIsOver();
            somebodyIsInvited();
        }
    }

    private List<Optional<Invitations.Entry>> usedAtOnce(List<SecretToken> tokens) throws Exception {
        var start = new CyclicBarrier(tokens.size());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var uses = tokens.stream()
                    .map(token -> threads.submit(() -> {
                        start.await();
                        return invited.use(token);
                    }))
                    .toList();
            return List.of(uses.getFirst().get(), uses.getLast().get());
        }
    }

    @Test
    void whoComesWhileTheNextTryIsNotedVoidsItsLink() throws Exception {
        var first = broughtAndPutOff();
        clock.goForward(Duration.ofMinutes(2));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            record Met(InvitationMail mail, Future<Optional<Invitations.Entry>> use) {}
            var met = transaction.execute(_ -> {
                var begun = Acting.as(HouseActors.SYSTEM, outbox::begin).orElseThrow();
                var use = threads.submit(() -> invited.use(first));
                waitAMoment();
                return new Met(begun, use);
            });
            assertThat(met).isNotNull();
            assertThat(met.use().get()).isPresent();
            assertThat(links.find(met.mail().link())).isEmpty();

            Acting.as(HouseActors.SYSTEM, () -> {
                outbox.end(met.mail(), new Delivery(Outcome.REFUSED, "550 no"));
                return true;
            });
            assertThat(invited.listed(guest)).contains("Der Link wurde benutzt");
        }
    }

    private static void waitAMoment() {
        try {
            Thread.sleep(Duration.ofMillis(300));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Test
    void whatIsRefusedAtASecondTryLeavesNoLinkOfTheFirst() {
        var first = broughtAndPutOff();
        assertThat(links.find(first)).contains(guest);
        SERVER.answer("RCPT", "550 5.7.1 not from you");
        clock.goForward(Duration.ofMinutes(2));
        invited.go();

        assertThat(invited.listed(guest)).contains("Die Mail kam nicht an");
        assertThat(links.find(first)).isEmpty();
    }

    @Test
    void whatComesBackIsVoidAndStopsNoLetterThatWasSentSince() {
        invited.go();
        var first = invitation(received(guest).getFirst());
        var returned = invited.returnToken(guest);
        clock.goForward(Duration.ofMinutes(2));
        invited.sendAgain(guest);
        invited.go();
        var second = invitation(received(guest).getLast());

        round.comesBack(returned, "mailbox unavailable");
        assertThat(links.find(first)).isEmpty();
        assertThat(links.find(second)).as("of another mail").contains(guest);
        round.comesBack(invited.returnToken(guest), "mailbox unavailable");
        assertThat(links.find(second)).isEmpty();
        assertThat(invited.listed(guest)).contains("Die Mail kam nicht an");
    }

    @Test
    void aFullMailboxKeepsNoOtherInvitationWaiting() {
        var other = invited.another();
        SERVER.answer("RCPT", line -> line.contains(guest.mail().value()) ? "452 full" : "250 fine");
        invited.go();

        assertThat(invited.log(guest)).containsExactly("WAITING 1");
        assertThat(invited.log(other)).containsExactly("SENT 1");
        invited.withdraw(other);
    }
}
