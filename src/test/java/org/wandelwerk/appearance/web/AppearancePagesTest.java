package org.wandelwerk.appearance.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.appearance.ALogo;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;

/** Those who keep the look give the house its name, colours, logo and texts, and everybody sees them at once. */
@House
@Import({Desks.class, SomePeople.class})
@TestPropertySource(properties = "test.house=of its own look")
class AppearancePagesTest {

    private static final String ADDRESS = "/schreibtisch/auftritt";
    private static final List<String> PARTS = List.of("name", "farben", "logo", "impressum", "impressum-en");

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    private Site site;
    private Desk desk;

    @BeforeEach
    void somebodyWhoKeepsTheLook() {
        site = new Site(port);
        desk = desks.of(site, "Kim Kommunikation", "communication");
    }

    @AfterEach
    void asItShips() {
        for (var part : PARTS) {
            var page = desk.get(address(part)).page();
            if (!page.select("button[value=mitgeliefert]").isEmpty()) {
                assertThat(desk.send(form(part).with("tat", "mitgeliefert")).status())
                        .isEqualTo(303);
            }
        }
    }

    private static String address(String part) {
        return ADDRESS + "/" + part;
    }

    private Form form(String part) {
        return Form.in(desk.get(address(part)).page(), address(part));
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    private Answer write(String part, String text) {
        return desk.send(form(part).with("text", text));
    }

    private Answer colours(String light, String dark) {
        return desk.send(form("farben").with("light", light).with("dark", dark));
    }

    private Answer logo(byte[] file) {
        return desk.hand(form("logo").with("alt_de", "Ein See").with("alt_en", "A lake"), "datei", "logo.png", file);
    }

    @Test
    void theDeskLeadsToAllPartsAndSaysThatTheyAreAsTheyShip() {
        assertThat(main(desk.get("/schreibtisch"))).contains("Auftritt");
        assertThat(main(desk.get(ADDRESS))).contains("Name des Hauses", "wie ausgeliefert", "Impressum, englisch");
        assertThat(main(desk.get("/en" + ADDRESS))).contains("Name of the house", "as shipped");
        for (var part : PARTS) {
            assertThat(desk.get("/en" + address(part)).page().html()).contains("lang=\"en\"");
            assertThat(main(desk.get(address(part)))).contains("wie er ausgeliefert wurde");
        }
        assertThat(form("impressum").value("text")).contains("{{name}}");
        assertThat(form("name").value("line2_de")).isEqualTo("Lausitz");
        assertThat(form("farben").value("light")).isEqualTo("#26398c");
    }

    @Test
    void aTextIsShownFirstAndThenSavedAndGoesBackToWhatShips() {
        var text = "## Wer wir sind\n\nAgentur **Probe**, {{mail}}";
        var preview = desk.send(form("impressum").with("text", text).with("tat", "vorschau"));
        assertThat(preview.status()).isEqualTo(200);
        assertThat(preview.page().select("main .duty h2").eachText()).contains("Wer wir sind");
        assertThat(Form.in(preview.page(), "impressum").value("text")).isEqualTo(text);
        assertThat(main(site.get("/impressum"))).doesNotContain("Wer wir sind");

        assertThat(desk.send(Form.in(preview.page(), "impressum")).status()).isEqualTo(303);

        assertThat(main(site.get("/impressum"))).contains("Wer wir sind", "Agentur Probe", "fehlt noch");
        assertThat(site.get("/en/impressum").page().select("main [lang=de]").text())
                .as("no shipped English text beside it that may say something else")
                .contains("Wer wir sind");
        write("impressum-en", "Who we are");
        assertThat(main(site.get("/en/impressum"))).contains("Who we are");
        assertThat(main(desk.get(ADDRESS))).contains("Kim Kommunikation", "hier geändert");

        assertThat(desk.send(form("impressum").with("tat", "mitgeliefert")).status())
                .isEqualTo(303);
        assertThat(main(site.get("/impressum"))).doesNotContain("Wer wir sind");
    }

    @Test
    void noTextCanBringAScript() {
        var worst = "<script>alert(1)</script>\n\n"
                + "<img src=x onerror=alert(1)> [Klick](javascript:alert(1)) [Klack](data:text/html,x)"
                + " ![Bild](https://example.org/a.png)\n\n"
                + "</textarea><script>alert(2)</script>";
        for (var answer : List.of(
                desk.send(form("impressum").with("text", worst).with("tat", "vorschau")),
                desk.follow(write("impressum", worst)),
                site.get("/impressum"),
                desk.get(desk.get(ADDRESS)
                        .page()
                        .select("main a[href*=fassungen]")
                        .attr("href")))) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("main script, main [onerror], main img"))
                    .isEmpty();
            assertThat(answer.page().select("main a[href]"))
                    .extracting(link -> link.attr("href"))
                    .noneMatch(link -> link.startsWith("javascript:") || link.startsWith("data:"));
            assertThat(answer.page().select("main").text()
                            + answer.page().select("textarea").val())
                    .contains("<script>alert(1)</script>");
        }
    }

    @Test
    void whoeverIsOvertakenLosesNothingAndSeesBoth() {
        var mine = form("impressum").with("text", "Mein Text");
        var other = desks.of(site, "Ada Amt", "administrator");
        assertThat(other.send(Form.in(other.get(address("impressum")).page(), "impressum")
                                .with("text", "Ihr Text"))
                        .status())
                .isEqualTo(303);

        var answer = desk.send(mine);

        assertThat(answer.status()).isEqualTo(412);
        assertThat(main(answer)).contains("Ada Amt", "Ihr Text");
        var again = Form.in(answer.page(), "impressum");
        assertThat(again.value("text")).isEqualTo("Mein Text");
        assertThat(main(site.get("/impressum"))).contains("Ihr Text");
        assertThat(desk.send(again).status()).as("knowingly").isEqualTo(303);
        assertThat(main(site.get("/impressum"))).contains("Mein Text");
        assertThat(desk.send(again).status()).as("the same again").isEqualTo(303);
        assertThat(desk.send(mine.with("tat", "mitgeliefert")).status())
                .as("back, by an old form")
                .isEqualTo(412);
    }

    @Test
    void whatIsEmptyOrTooLongIsRefusedBesideItsField() {
        assertThat(write("impressum", " ").status()).isEqualTo(422);
        var tooLong = write("impressum", "x".repeat(60_001));
        assertThat(tooLong.status()).isEqualTo(422);
        assertThat(tooLong.page().select("#text-error").text()).contains("zu lang");
        assertThat(write("impressum", "ü".repeat(60_000)).status()).isEqualTo(303);
        assertThat(desk.send(form("name").with("line1_de", "")).status()).isEqualTo(422);
        assertThat(desk.send(form("name").with("line1_en", "x".repeat(41))).status())
                .isEqualTo(422);
        assertThat(desk.send(form("name").with("basis", "viel")).status()).isEqualTo(400);
        assertThat(desk.get(address("nichts")).status()).isEqualTo(404);
        assertThat(desk.get(ADDRESS + "?vor=unsinn").status()).isEqualTo(400);
        assertThat(desk.get(ADDRESS + "/fassungen/unsinn").status()).isEqualTo(400);
    }

    @Test
    void theNameStandsOnAllPagesAndInFeeds() {
        var form = form("name")
                .with("line1_de", "Wandel <Revier>")
                .with("line2_de", "Mitteldeutschland")
                .with("line1_en", "Change")
                .with("line2_en", "Central Germany")
                .with("sorbian", "")
                .with("about_de", "Ein anderes Revier.");
        assertThat(desk.send(form).status()).isEqualTo(303);

        var page = site.get("/impressum").page();
        assertThat(page.title()).isEqualTo("Impressum – Wandel <Revier> Mitteldeutschland");
        assertThat(page.select("header .brand").text()).isEqualTo("Wandel <Revier> Mitteldeutschland");
        assertThat(page.select("header .brand .sorbian")).isEmpty();
        assertThat(page.select("footer").text()).contains("Ein anderes Revier.");
        assertThat(site.get("/en/impressum").page().title()).endsWith("Change Central Germany");
        assertThat(site.get("/en/impressum").page().select("footer").text()).contains("Who decided what");
        assertThat(site.get("/aktuelles.atom").body()).contains("Wandel &lt;Revier&gt; Mitteldeutschland");
        assertThat(site.get("/nichts").page().title()).endsWith("Mitteldeutschland");
    }

    @Test
    void aColourThatCannotBeReadIsRefusedWithItsNumbers() {
        var answer = colours("#777777", "#26398c");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#light-error").text()).contains("4,5 : 1");
        assertThat(main(answer)).contains("Kontrast 4,47 : 1, genügt nicht");
        assertThat(Form.in(answer.page(), "farben").value("light")).isEqualTo("#777777");
        assertThat(colours("rot", "#aab8ff").status()).isEqualTo(422);
        assertThat(colours("#26398c;}", "#aab8ff").status()).isEqualTo(422);
        assertThat(site.get("/impressum").page().select("link[href^=/auftritt/]"))
                .isEmpty();
    }

    @Test
    void aColourIsWornByAllPagesFromAnAddressOfItsOwn() {
        assertThat(colours("#0A5D69", "#8fd0d3").status()).isEqualTo(303);

        var sheet =
                site.get("/impressum").page().select("link[href^=/auftritt/]").attr("href");
        var answer = site.get(sheet);
        assertThat(answer.body())
                .contains("--link: light-dark(#0a5d69, #8fd0d3)", "--accent: light-dark(#0a5d69, #8fd0d3)");
        assertThat(answer.header("Content-Type")).startsWith("text/css");
        assertThat(answer.header("Cache-Control")).contains("max-age=31536000", "immutable");
        assertThat(answer.header("ETag")).isNotEmpty();
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        var chosen = form("farben").with("light_wahl", "#23573f");
        assertThat(desk.send(chosen).status()).as("chosen, not written").isEqualTo(303);
        assertThat(form("farben").value("light")).isEqualTo("#23573f");
        assertThat(site.get(sheet).status()).as("the former one").isEqualTo(404);
    }

    @Test
    void whoDoesNotKeepTheLookFindsNothing() {
        write("impressum", "Etwas");
        var change = desk.get(ADDRESS).page().select("main a[href*=fassungen]").attr("href");
        var auditor = desks.of(site, "Pia Prüft", "auditor");
        for (var one : List.of(ADDRESS, address("name"), change)) {
            assertThat(auditor.get(one).status()).as(one).isEqualTo(404);
        }
        assertThat(auditor.send(form("name").with("line1_de", "Fremd")).status())
                .isIn(403, 404);
        assertThat(main(auditor.get("/schreibtisch"))).doesNotContain("Auftritt");
    }

    /** Who asks and what they may is remembered for a second. */
    private List<String> statements(String address) {
        return statements.during(() -> desk.get(address)).stream()
                .filter(one -> !one.contains("\"identity\""))
                .toList();
    }

    @Test
    void publicPagesAskNothingForTheLookAndTheDeskLittle() {
        var before = statements.during(() -> site.get("/impressum"));
        for (int i = 0; i < 25; i++) {
            write("impressum", "Fassung Nummer " + i);
        }
        colours("#0a5d69", "#8fd0d3");
        logo(ALogo.png(40, 20));

        assertThat(statements.during(() -> site.get("/impressum"))).hasSameSizeAs(before);
        var image = site.get("/impressum").page().select("header .brand img").attr("src");
        assertThat(statements.during(() -> site.get(image))).isEmpty();
        assertThat(statements(ADDRESS)).hasSizeLessThanOrEqualTo(4);
        assertThat(statements(address("impressum"))).hasSizeLessThanOrEqualTo(2);
        var page = desk.get(ADDRESS).page();
        assertThat(page.select("main a[href*=fassungen]")).hasSize(20);
        var older = desk.get(page.select("main a[href*=vor]").attr("href")).page();
        assertThat(older.select("main a[href*=fassungen]")).isNotEmpty();
        assertThat(older.select("main a[href*=fassungen]").eachAttr("href"))
                .doesNotContainAnyElementsOf(
                        page.select("main a[href*=fassungen]").eachAttr("href"));
    }

    @Test
    void aFileOfTheFormThatIsUnknownToItChangesNothing() {
        var form = new Form(
                address("farben"), Map.of("token", List.of(form("farben").value("token"))));
        assertThat(desk.send(form).status()).isEqualTo(422);
    }
}
