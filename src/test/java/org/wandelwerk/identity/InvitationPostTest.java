package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.InvitedGuest.invitation;
import static org.wandelwerk.identity.InvitedGuest.received;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.MovableClock;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.monitor.Gauge;
import org.wandelwerk.monitor.Gauges;
import org.wandelwerk.notification.WilfulPostHouse;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailTries;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Invitations keep what the outbox promises: nothing is lost, nothing sent twice, and all of it can be seen. */
@WilfulPostHouse
class InvitationPostTest {

    @Autowired
    private InvitedGuest invited;

    @Autowired
    private InvitationOutbox outbox;

    @Autowired
    private List<Gauges> gauges;

    @Autowired
    private Invitations links;

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

    private static List<String> ids(List<MimeMessage> mails) throws MessagingException {
        var ids = new ArrayList<String>();
        for (var mail : mails) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    @Test
    void whatTheServerPutsOffLeavesLaterUnderTheSameIdAndIsOneMailOfTheLog() throws MessagingException {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        invited.go();
        assertThat(invited.log(guest)).containsExactly("WAITING 1");
        assertThat(invited.listed(guest)).contains("noch nicht verschickt");
        SERVER.behave();
        invited.go();
        assertThat(received(guest)).as("the pause is kept").hasSize(1);
        clock.goForward(Duration.ofMinutes(2));
        invited.go();
        invited.go();

        assertThat(invited.log(guest)).containsExactly("SENT 2");
        assertThat(invited.listed(guest)).contains("Offen bis", "Verschickt am");
        assertThat(received(guest)).hasSize(2);
        assertThat(new HashSet<>(ids(received(guest)))).hasSize(1);
    }

    @Test
    void aServerThatBringsWhatItSaysToPutOffLeavesNoLinkThatIsDeadOnArrival() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        invited.go();
        SERVER.behave();
        clock.goForward(Duration.ofMinutes(2));
        invited.go();

        var first = invitation(received(guest).getFirst());
        var second = invitation(received(guest).getLast());
        assertThat(second).isNotEqualTo(first);
        assertThat(links.find(first)).contains(guest);
        assertThat(invited.use(first)).isPresent();
        assertThat(links.find(first)).as("it works once").isEmpty();
        assertThat(links.find(second)).as("and so does each other one").isEmpty();
        assertThat(invited.listed(guest)).contains("Der Link wurde benutzt");
    }

    @Test
    void aServerThatIsDownForADayLosesNoInvitationAndTheHouseSaysThatItWaits() throws IOException {
        SERVER.shut();
        try {
            MailTries.PAUSES.stream().limit(6).forEach(pause -> {
                invited.go();
                clock.goForward(pause.plusSeconds(1));
            });
            assertThat(invited.log(guest)).containsExactly("WAITING 6");
            assertThat(invited.health()).contains("invitations.late");
            assertThat(waited()).isGreaterThan(Duration.ofHours(1).toSeconds());
        } finally {
            SERVER.open();
        }
        invited.go();

        assertThat(invited.log(guest)).containsExactly("SENT 7");
        assertThat(received(guest)).hasSize(1);
        assertThat(invited.health()).doesNotContain("invitations.late");
        assertThat(waited()).isZero();
    }

    /** The seconds that the oldest invitation has waited, as the house tells machines. */
    private double waited() {
        return gauges.stream()
                .flatMap(source -> source.now().stream())
                .filter(gauge -> gauge.name().equals("wandelwerk_oldest_invitation_wait_seconds"))
                .mapToDouble(Gauge::value)
                .sum();
    }

    @Test
    void whatTheServerPutsOffForDaysIsGivenUpForAllToSee() {
        SERVER.answer("RCPT", "450 mailbox busy");
        for (int tries = 0; tries <= MailTries.PAUSES.size() + 1; tries++) {
            invited.go();
            clock.goForward(Duration.ofDays(2));
        }

        assertThat(invited.log(guest)).containsExactly("GIVEN_UP 8");
        assertThat(invited.listed(guest)).contains("Die Mail kam nicht an", "450 mailbox busy");
        assertThat(received(guest)).isEmpty();
    }

    @Test
    void whatIsRefusedIsAskedOnceAndSaidSo() {
        SERVER.answer("RCPT", "550 5.7.1 not from you");
        invited.go();
        clock.goForward(Duration.ofDays(2));
        invited.go();

        assertThat(invited.log(guest)).containsExactly("REFUSED 1");
        assertThat(invited.listed(guest)).contains("Die Mail kam nicht an", "550 5.7.1 not from you");
    }

    @Test
    void whatWasSentAndNotAnsweredIsUnknownAndLeavesAgainOnlyByHand() throws MessagingException {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        invited.go();
        SERVER.behave();
        clock.goForward(Duration.ofDays(2));
        invited.go();

        assertThat(invited.log(guest)).containsExactly("UNKNOWN 1");
        assertThat(invited.listed(guest))
                .contains("Ob die Mail ankam, ist unbekannt")
                .doesNotContain("Verschickt");
        assertThat(invited.admin().get("/schreibtisch").page().select("main").text())
                .contains("ist unbekannt, ob sie ankam");
        assertThat(received(guest)).hasSize(1);
        var first = invitation(received(guest).getFirst());
        assertThat(links.find(first)).as("who got it can come").contains(guest);

        invited.sendAgain(guest);
        invited.go();
        assertThat(invited.log(guest)).containsExactly("UNKNOWN 1", "SENT 1");
        assertThat(invited.listed(guest)).contains("Offen bis").doesNotContain("unbekannt");
        assertThat(links.find(first)).isEmpty();
        assertThat(links.find(invitation(received(guest).getLast()))).contains(guest);
        assertThat(ids(received(guest))).as("another link is another mail").doesNotHaveDuplicates();
    }

    @Test
    void aHouseThatFallsWhileItSendsDoesNotSendAgain() {
        assertThat(Acting.as(HouseActors.SYSTEM, outbox::begin)).isPresent();
        assertThat(invited.log(guest)).containsExactly("SENDING 1");
        clock.goForward(Duration.ofMinutes(10));
        invited.go();
        assertThat(invited.log(guest)).containsExactly("SENDING 1");
        clock.goForward(Duration.ofMinutes(6));
        invited.go();

        assertThat(invited.log(guest)).containsExactly("UNKNOWN 1");
        assertThat(invited.listed(guest)).contains("Ob die Mail ankam, ist unbekannt");
        assertThat(received(guest)).isEmpty();
    }

    @Test
    void whatIsWithdrawnWhileItWaitsIsNotTriedAgainAndTheLogSaysSo() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        invited.go();
        invited.withdraw(guest);
        SERVER.behave();
        clock.goForward(Duration.ofDays(2));
        invited.go();

        assertThat(invited.log(guest)).containsExactly("STOPPED 1");
        assertThat(received(guest)).hasSize(1);
    }

    @Test
    void aLinkOfTheOperatorDoesNotStopWhatWaits() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        invited.go();
        Acting.as(HouseActors.SYSTEM, () -> links.make(guest.id(), LinkKind.OPERATOR));
        assertThat(invited.log(guest)).containsExactly("WAITING 1");
        SERVER.behave();
        clock.goForward(Duration.ofMinutes(2));
        invited.go();

        assertThat(invited.log(guest)).containsExactly("SENT 2");
    }

    @Test
    void whatIsWithdrawnWhileItLeavesIsNotTriedAgainEither() {
        var begun = Acting.as(HouseActors.SYSTEM, outbox::begin).orElseThrow();
        invited.withdraw(guest);
        Acting.as(HouseActors.SYSTEM, () -> {
            outbox.end(begun, new Delivery(Outcome.LATER, "451 later"));
            return true;
        });
        clock.goForward(Duration.ofDays(2));
        invited.go();

        assertThat(invited.log(guest)).containsExactly("STOPPED 1");
        assertThat(received(guest)).isEmpty();
    }

    @Test
    void aLateAnswerToAFormerMailStopsNoOtherOne() {
        var former = Acting.as(HouseActors.SYSTEM, outbox::begin).orElseThrow();
        invited.withdraw(guest);
        clock.goForward(Duration.ofMinutes(2));
        invited.sendAgain(guest);
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        invited.go();
        Acting.as(HouseActors.SYSTEM, () -> {
            outbox.end(former, new Delivery(Outcome.LATER, "451 later"));
            return true;
        });

        assertThat(invited.log(guest)).containsExactly("STOPPED 1", "WAITING 1");
    }
}
