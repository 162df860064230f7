package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.shell.CapturesOutput;

/** The log tells of what was refused to somebody signed in, by number and without a name. */
@House
@Import({SomePeople.class, Desks.class})
@CapturesOutput
class RefusedAttemptsTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Test
    void whatIsRefusedStandsInTheLogWithTheNumberOfThePerson(CapturedOutput output) {
        var desk = desks.of(new Site(port), "Nele Neugier", "research");
        assertThat(desk.get("/schreibtisch/zustand").status()).isEqualTo(404);
        assertThat(output.getAll())
                .contains("Refused OPERATE")
                .contains("to " + desk.person().id().value())
                .doesNotContain("Nele Neugier")
                .doesNotContain(desk.person().mail().value());
    }

    @Test
    void whatGoesAgainstAGuardStandsThereWithoutAWordOfIt(CapturedOutput output) {
        var site = new Site(port);
        site.raw("PUT /darstellung?geheim=1 HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        site.raw("GET /darstellung?geheim=%ff HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        site.get("/darstellung?geheim=" + "a".repeat(5000));
        site.post("/barriere-melden", "token=erdacht&nachricht=geheim", "");
        assertThat(output.getAll())
                .contains("Refused request: a method that no page takes")
                .contains("Refused request: a query that is no UTF-8")
                .contains("Refused request: an address that is too long")
                .contains("Refused request: a form that this browser was not given")
                .doesNotContain("geheim", "erdacht");
    }

    @Test
    void whoMayLeavesNoSuchLine(CapturedOutput output) {
        var desk = desks.of(new Site(port), "Ada Alleskann", "administrator");
        assertThat(desk.get("/schreibtisch/zustand").status()).isEqualTo(200);
        assertThat(output.getAll()).doesNotContain("to " + desk.person().id().value());
    }
}
