package org.wandelwerk.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.outgoing.BounceMailbox;

/** A mailbox of returned mails that cannot be read is work for who operates the house, and for nobody else. */
@House
@Import(Desks.class)
@TestPropertySource(properties = "wandelwerk.mail.bounces-url=imap://portal:secret@localhost:1")
class BounceHealthTest {

    @LocalServerPort
    private int port;

    @Autowired
    private BounceMailbox mailbox;

    @Autowired
    private Desks desks;

    @Autowired
    private Clock clock;

    private String desk(String role) {
        return desks.of(new Site(port), "Dora Dienst", role)
                .get("/schreibtisch")
                .page()
                .select("section:has(#mine)")
                .text();
    }

    @Test
    void itStandsOnTheWorkListOnceItFailed() {
        assertThat(desk("administrator")).doesNotContain("Postfach für zurückgekommene Mails");

        assertThatThrownBy(() -> mailbox.read(_ -> {}, clock.instant())).isInstanceOf(IllegalStateException.class);

        assertThat(desk("administrator")).contains("lässt sich das Postfach für zurückgekommene Mails nicht lesen");
        assertThat(desk("office")).doesNotContain("Postfach für zurückgekommene Mails");
    }
}
