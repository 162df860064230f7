package org.wandelwerk.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.notification.WilfulPostHouse.SERVER;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.MovableClock;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.monitor.HealthNote;
import org.wandelwerk.outgoing.WilfulMailServer;

/** Mails that wait too long, or of which nobody knows whether they arrived, are told to those who can act. */
@WilfulPostHouse
class LostMailsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private LostMails lost;

    @Autowired
    private PostRound post;

    @Autowired
    private Desks desks;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Dispatches dispatches;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private ToldPerson told;

    @BeforeEach
    void somebodyToTell() {
        told.becomeSomebodyNew();
    }

    private List<String> health() {
        return lost.notes(clock.instant()).map(HealthNote::word).toList();
    }

    private String desk(String role) {
        return desks.of(new Site(port), "Dora Dienst", role)
                .get("/schreibtisch")
                .page()
                .select("section:has(#mine)")
                .text();
    }

    @Test
    void aMailWithoutAnAnswerStandsOnTheDeskOfThoseWhoOperateForAMonth() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        var subject = "Ungewiss " + told.person().id().value();
        told.tell("role-changed", subject);
        post.go();
        SERVER.behave();

        assertThat(told.states()).containsExactly("UNKNOWN");
        assertThat(desk("administrator")).contains(subject, "ohne dass der Mailserver antwortete");
        assertThat(desk("office")).doesNotContain(subject);
        assertThat(health()).contains("outbox.lost");

        clock.goForward(Duration.ofDays(31));
        assertThat(desk("administrator")).doesNotContain(subject);
    }

    @Test
    void whatWaitsForAnHourIsUrgentAndWhatLeavesIsWell() throws Exception {
        assertThat(health()).contains("outbox.moves");
        SERVER.shut();
        try {
            told.tell("role-changed", "Wartet");
            post.go();
            clock.goForward(Duration.ofMinutes(61));
            assertThat(health()).contains("outbox.late");
        } finally {
            SERVER.open();
        }
        post.go();

        assertThat(told.states()).containsExactly("SENT");
        assertThat(health()).contains("outbox.moves");
        assertThat(lost.now())
                .anySatisfy(gauge -> assertThat(gauge.name()).isEqualTo("wandelwerk_oldest_mail_wait_seconds"));
    }

    @Test
    void whoWritesToBodiesFindsTheirLostMailsHoweverManyOthersWereLostBefore() {
        SERVER.answer(WilfulMailServer.END, WilfulMailServer.HANGS_UP);
        for (int number = 0; number <= TaskSource.MOST; number++) {
            told.tell("role-changed", "Vorher " + number);
            post.go();
        }
        members.seat(94, 1);
        var subject = "An die Werkstatt " + told.person().id().value();
        Acting.as(
                HouseActors.SYSTEM,
                () -> dispatches.send(new DispatchOrder("w94", subject, "Guten Tag", "0".repeat(32))));
        clock.goForward(Dispatches.HELD.plusMinutes(1));
        post.go();
        SERVER.behave();

        assertThat(desk("office")).contains(subject).doesNotContain("Vorher");
    }
}
