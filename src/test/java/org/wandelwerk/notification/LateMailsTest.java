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
import org.wandelwerk.draft.Desks;
import org.wandelwerk.monitor.HealthNote;

/** That mails do not leave stands on the desk of those who operate the house, and machines hear of it. */
@WilfulPostHouse
class LateMailsTest {

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
    private ToldPerson told;

    @BeforeEach
    void somebodyToTell() {
        told.becomeSomebodyNew();
    }

    private List<String> health() {
        return lost.notes(clock.instant()).map(HealthNote::word).toList();
    }

    private String desk() {
        return desks.of(new Site(port), "Dora Dienst", "administrator")
                .get("/schreibtisch")
                .page()
                .select("section:has(#mine)")
                .text();
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
            assertThat(desk()).containsPattern("Mails? warte[nt]+ darauf hinauszugehen");
        } finally {
            SERVER.open();
        }
        post.go();

        assertThat(told.states()).containsExactly("SENT");
        assertThat(health()).contains("outbox.moves");
        assertThat(lost.now())
                .anySatisfy(gauge -> assertThat(gauge.name()).isEqualTo("wandelwerk_oldest_mail_wait_seconds"));
    }
}
