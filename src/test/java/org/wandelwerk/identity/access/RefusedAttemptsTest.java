package org.wandelwerk.identity.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DraftDesk;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.sheet.GivenLists;
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

    @Autowired
    private Rights rights;

    @Autowired
    private DraftDesk drafts;

    @Autowired
    private Deputies deputies;

    @Autowired
    private GivenLists lists;

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
    void eachPlaceThatKeepsSomebodyOutSaysSo(CapturedOutput output) {
        var stranger = desks.of(new Site(port), "Franz Fremd", "");
        var other = desks.of(new Site(port), "Simone Spricht", "office").person();
        var chair =
                Acting.as(other.actor(), rights::mine).held().getFirst().grant().id();
        Acting.as(stranger.person().actor(), () -> {
            isNotFound(() -> rights.requireReading(Matter.ofHouse("what only others read")));
            isNotFound(() -> drafts.list("meldungen", "", null, 10));
            isNotFound(() -> deputies.name(
                    chair, stranger.person().id(), new Days(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1)), "x"));
            isNotFound(() -> lists.give("akteure", "", Language.DE));
            return chair;
        });

        var number = stranger.person().id().value();
        assertThat(output.getAll())
                .contains("Refused reading of what only others read to " + number)
                .contains("Refused reading of kind of records meldungen to " + number)
                .contains("Refused naming a deputy of grant " + chair + " to " + number)
                .contains("Refused working of a list of the kind akteure to " + number);
    }

    private static void isNotFound(Runnable work) {
        assertThatThrownBy(work::run).isInstanceOf(NotFound.class);
    }

    @Test
    void whoMayLeavesNoSuchLine(CapturedOutput output) {
        var desk = desks.of(new Site(port), "Ada Alleskann", "administrator");
        assertThat(desk.get("/schreibtisch/zustand").status()).isEqualTo(200);
        assertThat(output.getAll()).doesNotContain("to " + desk.person().id().value());
    }
}
