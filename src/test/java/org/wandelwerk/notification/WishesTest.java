package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.MovableClock;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.access.GrantId;
import org.wandelwerk.identity.access.RoleGiven;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;

/** Whoever is told something gets it as that person wishes: at once or in one mail, or not at all. */
@WilfulPostHouse
class WishesTest {

    @Autowired
    private Notifications notifications;

    @Autowired
    private Wishes wishes;

    @Autowired
    private PostRound post;

    @Autowired
    private MovableClock clock;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private ToldPerson told;

    @BeforeEach
    void somebodyToTell() {
        told.becomeSomebodyNew();
    }

    @Test
    void whatCanWaitComesNextMorningInOneMail() {
        told.tell("draft-waiting", "Erster Entwurf");
        told.tell("draft-waiting", "Zweiter Entwurf");
        post.go();
        assertThat(told.received()).isEmpty();
        clock.goForward(Duration.ofDays(1));
        post.go();
        post.go();

        assertThat(told.received()).singleElement().satisfies(mail -> {
            assertThat(mail)
                    .contains(
                            "2 Mitteilungen",
                            "List-Unsubscribe: <http",
                            "List-Unsubscribe-Post: List-Unsubscribe=One-Click")
                    .contains("Content-Language: de");
        });
        assertThat(told.stored("words"))
                .contains("Erster Entwurf", "Zweiter Entwurf", "weil Sie solche Entwürfe veröffentlichen dürfen");
        clock.goForward(Duration.ofDays(1));
        post.go();
        assertThat(told.received()).as("no mail is empty").hasSize(1);
    }

    @Test
    void whoChoseNothingIsToldNextMorningOfAllThatCanWaitInOneMail() {
        told.becomeSomebodyWithoutWishes();
        for (var kind : List.of("role-changed", "profile-reply", "profile-message")) {
            told.tell(kind, "Neues zu " + kind);
        }
        post.go();
        assertThat(told.received()).isEmpty();
        told.tell("new-device", "Neues Gerät");
        post.go();
        assertThat(told.received()).as("what cannot wait").hasSize(1);
        clock.goForward(Duration.ofDays(1));
        post.go();

        assertThat(told.received()).hasSize(2).last().asString().contains("3 Mitteilungen");
    }

    @Test
    void whoeverWantsItAtOnceAndInEnglishGetsItSo() {
        Acting.as(told.person().actor(), () -> {
            wishes.choose(Map.of("draft-waiting", Rhythm.AT_ONCE), Language.EN);
            return true;
        });
        told.tell("draft-waiting", "Entwurf");
        post.go();

        assertThat(told.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("Subject: Entwurf (en)", "Content-Language: en"));
    }

    @Test
    void aClickStopsWhatTheMailToldOf() {
        told.tell("role-changed", "Stört");
        post.go();
        var token = UUID.fromString(told.stored("stop_token"));
        Acting.as(HouseActors.SYSTEM, () -> {
            wishes.stop(token);
            return true;
        });
        told.tell("role-changed", "Kommt nicht mehr");
        post.go();

        assertThat(told.received()).hasSize(1);
    }

    /** Whoever came into a mailbox would stop that first. */
    @Test
    void nobodyCanStopThatANewDeviceIsTold() {
        told.tell("new-device", "Neues Gerät");
        post.go();
        assertThat(told.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).doesNotContain("List-Unsubscribe", "/abbestellen"));
        Acting.as(told.person().actor(), () -> {
            wishes.choose(Map.of("new-device", Rhythm.NEVER), Language.DE);
            return true;
        });
        told.tell("new-device", "Noch ein Gerät");
        post.go();

        assertThat(told.received()).hasSize(2);
    }

    @Test
    void twoRolesOfOneDayAreToldBoth() {
        Acting.as(HouseActors.SYSTEM, () -> {
            for (var role : List.of("office", "auditor", "office")) {
                var grant = new GrantId(
                        UUID.nameUUIDFromBytes((told.person().id() + role).getBytes(StandardCharsets.UTF_8)));
                events.publishEvent(new RoleGiven(grant, told.person().id(), role));
            }
            return true;
        });
        post.go();

        assertThat(told.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).contains("2 Mitteilungen"));
        assertThat(told.stored("words")).contains("Geschäftsstelle", "Prüfung");
    }

    @Test
    void whatIsUndoneIsToldToNobody() {
        transactions.executeWithoutResult(transaction -> {
            told.tell("role-changed", "Nie geschehen");
            transaction.setRollbackOnly();
        });
        post.go();

        assertThat(told.states()).isEmpty();
    }

    @Test
    void nobodyIsToldOfTheOwnDeeds() {
        Acting.as(told.person().actor(), () -> {
            notifications.tell(
                    List.of(told.person().id()),
                    new Telling("role-changed", Text.german("Selbst"), Text.german("getan"), "/schreibtisch"));
            return true;
        });
        post.go();

        assertThat(told.states()).isEmpty();
    }

    @Test
    void aTestSystemSaysSoInEveryMail() {
        told.tell("role-changed", "Probe");
        post.go();

        assertThat(told.received())
                .singleElement()
                .satisfies(mail -> assertThat(mail).containsPattern("(?s)\\R\\RTestsystem: Nur zum Proben\\."));
    }
}
