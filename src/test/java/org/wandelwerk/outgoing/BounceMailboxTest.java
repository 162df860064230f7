package org.wandelwerk.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The mailbox that mails come back to knows since when it cannot be read, and forgets that when it can. */
class BounceMailboxTest {

    private static final Instant MORNING = Instant.parse("2026-11-26T08:00:00Z");

    private final GreenMail server = new GreenMail(new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_IMAP));

    @BeforeEach
    void openTheMailServer() {
        server.start();
    }

    @AfterEach
    void stopIt() {
        server.stop();
    }

    @Test
    void itFailsSinceTheFirstTryThatCameToNothing() {
        var box = new BounceMailbox(
                "imap://portal:secret@localhost:" + server.getImap().getPort());
        assertThat(box.failingSince()).isNull();
        assertCannotBeRead(box, MORNING);
        assertCannotBeRead(box, MORNING.plus(Duration.ofMinutes(2)));
        assertThat(box.failingSince()).isEqualTo(MORNING);
        assertThat(box.readAt()).isNull();

        server.setUser("portal@example.org", "portal", "secret");
        box.read(_ -> {}, MORNING.plus(Duration.ofMinutes(4)));
        assertThat(box.failingSince()).isNull();
        assertThat(box.readAt()).isEqualTo(MORNING.plus(Duration.ofMinutes(4)));

        server.stop();
        assertCannotBeRead(box, MORNING.plus(Duration.ofMinutes(6)));
        assertThat(box.failingSince()).isEqualTo(MORNING.plus(Duration.ofMinutes(6)));
    }

    private static void assertCannotBeRead(BounceMailbox box, Instant now) {
        assertThatThrownBy(() -> box.read(_ -> {}, now))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageNotContaining("secret");
    }
}
