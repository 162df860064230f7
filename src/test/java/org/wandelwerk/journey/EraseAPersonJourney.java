package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.command.Command;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.Seals;
import org.wandelwerk.identity.Person;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.identity.access.Cast;
import org.wandelwerk.identity.access.Days;
import org.wandelwerk.identity.access.GrantWish;
import org.wandelwerk.identity.access.HouseGrants;
import org.wandelwerk.identity.access.Scope;

/** A person is erased by keyboard with scripts off; figures, history and seals are whole as before. */
@House
@Import({SomePeople.class, Desks.class})
@TestPropertySource(properties = "wandelwerk.sealing=true")
class EraseAPersonJourney {

    private static final String NEWS = "/schreibtisch/bearbeiten/meldungen/neu";
    private static final String NAME = "Wanda Wegmann";

    @LocalServerPort
    private int port;

    @Autowired
    private SomePeople people;

    @Autowired
    private Desks desks;

    @Autowired
    private HouseGrants grants;

    @Autowired
    private Seals seals;

    @Autowired
    private List<Command> commands;

    private Site site;
    private Person admin;
    private Desk writer;
    private String draft = "";

    @BeforeEach
    void anAdministratorAndSomebodyWhoWrote() {
        site = new Site(port);
        admin = people.somebodyWithPasswordAndCode();
        var days = new Days(LocalDate.of(2020, 1, 1), null);
        Cast.asHouse(() -> grants.begin(new GrantWish(admin.id(), "administrator", Scope.ALL, days, "test")));
        writer = desks.of(site, NAME, "communication");
        var form = Form.in(writer.get(NEWS).page(), NEWS)
                .with("f_title", "Was bleibt")
                .with("f_teaser", "Ein Satz.")
                .with("f_date", "22.11.2024");
        draft = writer.send(form).header("Location").replaceFirst("\\?.*", "");
        publish();
    }

    private void publish() {
        var second = desks.of(site, "Zoe Zweit", "office");
        writer.press(draft, "/vorschlag");
        assertThat(second.press(draft, "/veroeffentlichung").status()).isEqualTo(303);
    }

    private int verify() {
        return commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow()
                .run(List.of("--seal", seals.newest().orElseThrow().hash()));
    }

    private String figures() {
        return site.get("/zahlen").page().select("main").text();
    }

    @Test
    void theNameGoesAndFiguresHistoryAndSealsStayWhole() throws InterruptedException {
        var figures = figures();
        var person = "/schreibtisch/rechte/personen/" + writer.person().id().value();
        var page = Browser.Window.wide().withoutScripts().open("http://localhost:" + port + person);
        var keys = new Keyboard(page).signIn(admin.mail().value(), PASSWORD, people.code(0));
        keys.press("main a[href='" + person + "/loeschung']", "**/loeschung");
        assertThat(page.locator("h1").textContent()).isEqualTo(NAME + " löschen");
        assertThat(page.locator("#stays ~ div").textContent()).contains("bleibt nachprüfbar");

        keys.type("#grund", "Antrag vom 3. März").press("form.report button", "**/schreibtisch/loeschungen");

        assertThat(page.locator("main").textContent()).contains("gelöschte Person", "Antrag vom 3. März");
        page.navigate("http://localhost:" + port + draft + "/verlauf");
        assertThat(page.locator("main").textContent())
                .contains("gelöschte Person")
                .doesNotContain(NAME);
        assertThat(writer.get("/schreibtisch").status()).isEqualTo(303);
        assertThat(site.get("/aktuelles").body()).contains("Was bleibt");
        assertThat(figures()).isEqualTo(figures);
        Thread.sleep(2_000);
        assertThat(verify()).isZero();
        page.context().close();
    }
}
