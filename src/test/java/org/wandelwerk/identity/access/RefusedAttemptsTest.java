package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;

/** The log tells of what was refused to somebody signed in, by number and without a name. */
@House
@Import({SomePeople.class, Desks.class})
@ExtendWith(OutputCaptureExtension.class)
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
    void whoMayLeavesNoSuchLine(CapturedOutput output) {
        var desk = desks.of(new Site(port), "Ada Alleskann", "administrator");
        assertThat(desk.get("/schreibtisch/zustand").status()).isEqualTo(200);
        assertThat(output.getAll()).doesNotContain("to " + desk.person().id().value());
    }
}
