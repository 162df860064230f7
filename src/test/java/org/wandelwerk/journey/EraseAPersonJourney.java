package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.identity.SomePeople.PASSWORD;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
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
@LausitzHouse
@Import({SomePeople.class, Desks.class})
@TestPropertySource(properties = {"spring.application.name=erasing-house", "wandelwerk.sealing=true"})
class EraseAPersonJourney {

    private static final String NEWS = "/schreibtisch/bearbeiten/meldungen/neu";
    private static final String NAME = "Wanda Wegmann";
    private static final Duration LONGEST = Duration.ofSeconds(60);

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

    @Autowired
    private DSLContext sql;

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

    private int verify(String seal) {
        return commands.stream()
                .filter(command -> command.name().equals("verify-history"))
                .findFirst()
                .orElseThrow()
                .run(List.of("--seal", seal));
    }

    /** What the house counts: each page and file of figures, and how much it knows of each kind. */
    private List<String> figures() {
        return List.of(
                site.get("/zahlen").page().select("main").text(),
                site.get("/zahlen/stand").page().select("main").text(),
                site.get("/zahlen/stand.csv").body(),
                site.get("/projekte").page().select("main").text());
    }

    private int count(String table) {
        return sql.fetchCount(DSL.table(table));
    }

    /** All entries and seals up to now, each with the hash that commits to it. */
    private List<String> chain() {
        return sql.fetch("""
            select 'entry ' || d.change || ' ' || encode(d.digest, 'hex') from history.digests d
            union all select 'seal ' || s.number || ' ' || encode(s.hash, 'hex') from history.seals s
            order by 1
            """).getValues(0, String.class);
    }

    /** Waits until everything that happened so far lies behind a seal. */
    private String sealed() {
        var end = System.nanoTime() + LONGEST.toNanos();
        var entries = count("history.changes");
        while (sealedEntries() < entries && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        assertThat(sealedEntries()).as("entries behind a seal").isGreaterThanOrEqualTo(entries);
        return seals.newest().orElseThrow().hash();
    }

    private int sealedEntries() {
        return sql.fetch("select entries from history.seals").getValues(0, Integer.class).stream()
                .mapToInt(entries -> entries)
                .sum();
    }

    @Test
    void theNameGoesAndFiguresHistoryAndSealsStayWhole() {
        var before = sealed();
        var figures = figures();
        var chain = chain();
        var published = count("project.publications");
        assertThat(published).as("projects that are counted").isPositive();
        assertThat(figures.getFirst()).containsPattern("[1-9][0-9]{2,}");
        assertThat(figures.get(2).lines().skip(1)).anyMatch(line -> line.matches(".*,[1-9][0-9]*,Projekte,.*"));
        assertThat(chain).hasSizeGreaterThan(1_000).anyMatch(line -> line.startsWith("seal "));

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
        assertThat(count("project.publications")).isEqualTo(published);
        var after = sealed();
        assertThat(after).isNotEqualTo(before);
        assertThat(chain()).containsAll(chain).hasSizeGreaterThan(chain.size());
        assertThat(verify(before)).isZero();
        assertThat(verify(after)).isZero();
        page.context().close();
    }
}
