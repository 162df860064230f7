package org.wandelwerk.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.InvitedGuest.received;

import jakarta.mail.MessagingException;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.notification.WilfulPostHouse;
import org.wandelwerk.outgoing.TakenMails;

/** Whoever is invited reads by whom, to what and as what, and how to have none. */
@WilfulPostHouse
class InvitationWordsTest {

    @Autowired
    private InvitedGuest invited;

    @Autowired
    private MovableClock clock;

    @Test
    void theMailSaysWhoInvitesToWhichHouseInBothLanguages() throws MessagingException {
        var guest = invited.somebodyNew();
        invited.go();
        var mail = received(guest).getFirst();

        assertThat(mail.getSubject()).isEqualTo("Ihr Zugang zu Strukturwandel Lausitz");
        assertThat(TakenMails.words(mail))
                .contains(
                        "Ada Amt lädt Sie ein, sich bei „Strukturwandel Lausitz“ anzumelden.",
                        "Wenn Sie keines möchten, bitten Sie darum, es zu löschen",
                        "/impressum",
                        "Ada Amt invites you to sign in to",
                        "If you want none, ask for it to be deleted")
                .doesNotContain("Rolle", "role");
        assertThat(invited.subjects(guest)).containsExactly("Ihr Zugang zu Strukturwandel Lausitz");
        invited.withdraw(guest);
    }

    @Test
    void theMailSaysWhichRoleTheGuestGets() {
        invited.somebodyNew();
        var today = LocalDate.now(clock);
        var role = new InvitationWish.FirstRole("auditor", Scope.ALL, new Days(today, today.plusYears(1)), "Prüfung");
        var guest = invited.another(role);
        invited.go();

        assertThat(TakenMails.words(received(guest).getFirst()))
                .contains("anzumelden, mit der Rolle „Prüfung“.", ", with the role “");
        invited.withdraw(guest);
    }

    @Test
    void aRoleThatIsOverWhenTheMailLeavesIsNotNamed() {
        invited.somebodyNew();
        var today = LocalDate.now(clock);
        var role = new InvitationWish.FirstRole("auditor", Scope.ALL, new Days(today, today.plusDays(1)), "Prüfung");
        var guest = invited.another(role);
        clock.goForward(Duration.ofDays(1));
        invited.go();

        assertThat(TakenMails.words(received(guest).getFirst()))
                .contains("anzumelden.")
                .doesNotContain("Rolle", "role");
        invited.withdraw(guest);
    }
}
