package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.monitor.HealthSource;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.notification.WilfulPostHouse;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailTries;
import org.wandelwerk.outgoing.TakenMails;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Invitations keep what the outbox promises: nothing is lost, nothing sent twice, and all of it can be seen. */
@WilfulPostHouse
class InvitationPostTest {

    private static final String LIST = "/schreibtisch/einladungen";

    @LocalServerPort
    private int port;

    @Autowired
    private InvitationPost post;

    @Autowired
    private InvitationOutbox outbox;

    @Autowired
    private Invitees invitees;

    @Autowired
    private OpenInvitations open;

    @Autowired
    private Invitations links;

    @Autowired
    private AddressCorrections corrections;

    @Autowired
    private People people;

    @Autowired
    private PostRound round;

    @Autowired
    private List<HealthSource> health;

    @Autowired
    private Desks desks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private Person guest;

    @BeforeEach
    void somebodyIsInvited() {
        SERVER.behave();
        clock.goForward(Duration.ofDays(3));
        go();
        guest = invite();
    }

    /** Signed in just now, however far the clock has gone. */
    private Desk admin() {
        return desks.of(new Site(port), "Ada Amt", "administrator");
    }

    private Person invite() {
        var mail = new MailAddress("gast-" + UUID.randomUUID() + "@example.org");
        var key = UUID.randomUUID().toString().replace("-", "");
        var wish = new InvitationWish(List.of(new Invitee("Gerda Gast", mail)), Language.DE, null, key);
        assertThat(Acting.as(admin().person().actor(), () -> invitees.invite(wish))
                        .isDone())
                .isTrue();
        return people.find(mail).orElseThrow();
    }

    private void go() {
        Acting.as(HouseActors.SYSTEM, () -> {
            post.go();
            return true;
        });
        round.go();
    }

    private List<MimeMessage> received() {
        return TakenMails.to(guest.mail().value(), SERVER);
    }

    private static List<String> ids(List<MimeMessage> mails) throws MessagingException {
        var ids = new ArrayList<String>();
        for (var mail : mails) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static SecretToken link(MimeMessage mail, String path) {
        var words = TakenMails.words(mail);
        var found = Pattern.compile("/" + path + "/([A-Za-z0-9_-]{43})").matcher(words);
        assertThat(found.find()).as(words).isTrue();
        return new SecretToken(found.group(1));
    }

    private static SecretToken invitation(MimeMessage mail) {
        return link(mail, "einladung");
    }

    /** What the log of mails tells, a word for each mail. */
    private List<String> log() {
        return sql
                .fetchValues(
                        "select state || ' ' || tries from notification.mails where person_id = ? order by created_at",
                        guest.id().value())
                .stream()
                .map(String::valueOf)
                .toList();
    }

    private String listed() {
        return admin().get(LIST)
                .page()
                .select("main li:contains(" + guest.mail().value() + ")")
                .text();
    }

    @Test
    void whatTheServerPutsOffLeavesLaterUnderTheSameIdAndIsOneMailOfTheLog() throws MessagingException {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        go();
        assertThat(log()).containsExactly("WAITING 1");
        assertThat(listed()).contains("noch nicht verschickt");
        SERVER.behave();
        go();
        assertThat(received()).as("the pause is kept").hasSize(1);
        clock.goForward(Duration.ofMinutes(2));
        go();
        go();

        assertThat(log()).containsExactly("SENT 2");
        assertThat(listed()).contains("Offen bis", "Verschickt am");
        assertThat(received()).hasSize(2);
        assertThat(new HashSet<>(ids(received()))).hasSize(1);
    }

    @Test
    void aServerThatBringsWhatItSaysToPutOffLeavesNoLinkThatIsDeadOnArrival() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        go();
        SERVER.behave();
        clock.goForward(Duration.ofMinutes(2));
        go();

        var first = invitation(received().getFirst());
        var second = invitation(received().getLast());
        assertThat(second).isNotEqualTo(first);
        assertThat(links.find(first)).contains(guest);
        assertThat(Acting.as(HouseActors.SYSTEM, () -> links.use(first))).isPresent();
        assertThat(links.find(first)).as("it works once").isEmpty();
        assertThat(links.find(second)).as("and so does each other one").isEmpty();
        assertThat(listed()).contains("Der Link wurde benutzt");
    }

    @Test
    void aServerThatIsDownForADayLosesNoInvitationAndTheHouseSaysThatItWaits() throws IOException {
        SERVER.shut();
        try {
            MailTries.PAUSES.stream().limit(6).forEach(pause -> {
                go();
                clock.goForward(pause.plusSeconds(1));
            });
            assertThat(log()).containsExactly("WAITING 6");
            assertThat(health()).contains("invitations.late");
        } finally {
            SERVER.open();
        }
        go();

        assertThat(log()).containsExactly("SENT 7");
        assertThat(received()).hasSize(1);
        assertThat(health()).doesNotContain("invitations.late");
    }

    private List<String> health() {
        return health.stream()
                .flatMap(source -> source.work(clock.instant()))
                .map(HealthNote::word)
                .toList();
    }

    @Test
    void whatTheServerPutsOffForDaysIsGivenUpForAllToSee() {
        SERVER.answer("RCPT", "450 mailbox busy");
        for (int tries = 0; tries <= MailTries.PAUSES.size() + 1; tries++) {
            go();
            clock.goForward(Duration.ofDays(2));
        }

        assertThat(log()).containsExactly("GIVEN_UP 8");
        assertThat(listed()).contains("Die Mail kam nicht an", "450 mailbox busy");
        assertThat(received()).isEmpty();
    }

    @Test
    void whatIsRefusedIsAskedOnceAndSaidSo() {
        SERVER.answer("RCPT", "550 5.7.1 not from you");
        go();
        clock.goForward(Duration.ofDays(2));
        go();

        assertThat(log()).containsExactly("REFUSED 1");
        assertThat(listed()).contains("Die Mail kam nicht an", "550 5.7.1 not from you");
    }

    @Test
    void whatWasSentAndNotAnsweredIsUnknownAndLeavesAgainOnlyByHand() throws MessagingException {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        go();
        SERVER.behave();
        clock.goForward(Duration.ofDays(2));
        go();

        assertThat(log()).containsExactly("UNKNOWN 1");
        assertThat(listed()).contains("Ob die Mail ankam, ist unbekannt").doesNotContain("Verschickt");
        assertThat(admin().get("/schreibtisch").page().select("main").text()).contains("ist unbekannt, ob sie ankam");
        assertThat(received()).hasSize(1);
        var first = invitation(received().getFirst());
        assertThat(links.find(first)).as("who got it can come").contains(guest);

        assertThat(Acting.as(admin().person().actor(), () -> open.again(guest))).isTrue();
        go();
        assertThat(log()).containsExactly("UNKNOWN 1", "SENT 1");
        assertThat(listed()).contains("Offen bis").doesNotContain("unbekannt");
        assertThat(links.find(first)).isEmpty();
        assertThat(links.find(invitation(received().getLast()))).contains(guest);
        assertThat(ids(received())).as("another link is another mail").doesNotHaveDuplicates();
    }

    @Test
    void aHouseThatFallsWhileItSendsDoesNotSendAgain() {
        assertThat(Acting.as(HouseActors.SYSTEM, outbox::begin)).isPresent();
        assertThat(log()).containsExactly("SENDING 1");
        clock.goForward(Duration.ofMinutes(10));
        go();
        assertThat(log()).containsExactly("SENDING 1");
        clock.goForward(Duration.ofMinutes(6));
        go();

        assertThat(log()).containsExactly("UNKNOWN 1");
        assertThat(listed()).contains("Ob die Mail ankam, ist unbekannt");
        assertThat(received()).isEmpty();
    }

    @Test
    void whatIsWithdrawnWhileItWaitsIsNotTriedAgainAndTheLogSaysSo() {
        SERVER.answer(WilfulMailServer.END, "451 come back later");
        go();
        Acting.as(admin().person().actor(), () -> {
            open.withdraw(guest, "Einladung zurückgezogen");
            return true;
        });
        SERVER.behave();
        clock.goForward(Duration.ofDays(2));
        go();

        assertThat(log()).containsExactly("STOPPED 1");
        assertThat(received()).hasSize(1);
    }

    @Test
    void whatIsWithdrawnWhileItLeavesIsNotTriedAgainEither() {
        var begun = Acting.as(HouseActors.SYSTEM, outbox::begin).orElseThrow();
        Acting.as(admin().person().actor(), () -> {
            open.withdraw(guest, "Einladung zurückgezogen");
            return true;
        });
        Acting.as(HouseActors.SYSTEM, () -> {
            outbox.end(begun, new Delivery(Outcome.LATER, "451 later"));
            return true;
        });
        clock.goForward(Duration.ofDays(2));
        go();

        assertThat(log()).containsExactly("STOPPED 1");
        assertThat(received()).isEmpty();
    }

    @Test
    void theMailToANewAddressIsNotedAndSaidToBeUnknownWhenNobodyAnswers() {
        var mail = new MailAddress("neu-" + UUID.randomUUID() + "@example.org");
        var page = "/schreibtisch/rechte/personen/" + guest.id().value() + "/angaben";
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        var admin = admin();
        var answer = admin.send(
                Desk.Form.in(admin.get(page).page(), page + "/adresse").with("adresse", mail.value()));

        assertThat(admin.follow(answer).page().select("main").text())
                .contains("Ob der Link zur Bestätigung ankam, ist unbekannt");
        var sent = TakenMails.to(mail.value(), SERVER).getFirst();
        assertThat(corrections.find(link(sent, "neue-adresse"))).isPresent();
        assertThat(sql.fetchValue("select state from notification.mails where address = ?", mail.value()))
                .isEqualTo("UNKNOWN");
    }
}
