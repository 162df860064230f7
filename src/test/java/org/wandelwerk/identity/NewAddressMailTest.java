package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.InvitedGuest.link;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.wandelwerk.MovableClock;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.PostRound;
import org.wandelwerk.notification.WilfulPostHouse;
import org.wandelwerk.outgoing.TakenMails;
import org.wandelwerk.outgoing.WilfulMailServer;

/** The mail to somebody's new address is noted before it leaves, and what became of it is said. */
@WilfulPostHouse
class NewAddressMailTest {

    @Autowired
    private InvitedGuest invited;

    @Autowired
    private AddressCorrections corrections;

    @Autowired
    private PostRound round;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private MovableClock clock;

    @Autowired
    private DSLContext sql;

    private final MailAddress mail = new MailAddress("neu-" + UUID.randomUUID() + "@example.org");
    private Person guest;

    @BeforeEach
    void somebodyIsInvited() {
        guest = invited.somebodyNew();
        invited.go();
    }

    /** The house is shared with others, who count what failed in it. */
    @AfterEach
    void theInvitationIsOver() {
        SERVER.behave();
        invited.withdraw(guest);
    }

    /** What the page of the guest says after somebody typed the new address there. */
    private String asked(Desk admin) {
        var page = "/schreibtisch/rechte/personen/" + guest.id().value() + "/angaben";
        var form = Desk.Form.in(admin.get(page).page(), page + "/adresse");
        return admin.follow(admin.send(form.with("adresse", mail.value())))
                .page()
                .select("main")
                .text();
    }

    private String noted(String column) {
        return String.valueOf(
                sql.fetchValue("select " + column + " from notification.mails where address = ?", mail.value()));
    }

    @Test
    void itIsNotedBeforeTheServerAnswersAndSaidToBeUnknownWhenItNeverDoes() {
        var during = new AtomicReference<String>();
        SERVER.answer(WilfulMailServer.END, words -> {
            if (words.contains(mail.value())) {
                during.set(noted("state"));
            }
            return WilfulMailServer.HANGS_UP;
        });

        assertThat(asked(invited.admin())).contains("Ob der Link zur Bestätigung ankam, ist unbekannt");
        assertThat(during).hasValue("SENDING");
        assertThat(noted("state")).isEqualTo("UNKNOWN");
        var sent = TakenMails.to(mail.value(), SERVER).getFirst();
        assertThat(corrections.find(link(sent, "neue-adresse"))).isPresent();
    }

    @Test
    void whoAsksTwiceWithinAMinuteIsNotToldThatAMailIsOnItsWayOfWhichNobodyKnows() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        var admin = invited.admin();
        asked(admin);

        assertThat(asked(admin))
                .contains("ging in der letzten Minute schon eine Mail")
                .doesNotContain("unterwegs");
        assertThat(TakenMails.to(mail.value(), SERVER)).hasSize(1);
    }

    @Test
    void aHouseThatFallsBeforeTheAnswerSaysThatNobodyKnows() {
        var letter = new LinkMailed.Letter(UUID.randomUUID(), guest.id(), mail, LinkKind.ADDRESS, Language.DE);
        Acting.as(HouseActors.SYSTEM, () -> {
            events.publishEvent(new LinkMailed.Begun(letter, 1));
            return true;
        });
        assertThat(noted("state")).isEqualTo("SENDING");
        clock.goForward(Duration.ofMinutes(16));
        invited.go();

        assertThat(noted("state")).isEqualTo("UNKNOWN");
        assertThat(TakenMails.to(mail.value(), SERVER)).isEmpty();
    }

    @Test
    void thatItComesBackIsNotedAtTheMailAndNotAtTheInvitation() {
        assertThat(asked(invited.admin())).contains("Der Link zur Bestätigung ist unterwegs");
        round.comesBack(noted("return_token"), "mailbox unavailable");

        assertThat(noted("state")).isEqualTo("BOUNCED");
        assertThat(invited.listed(guest)).contains("Offen bis").doesNotContain("kam nicht an");
    }
}
