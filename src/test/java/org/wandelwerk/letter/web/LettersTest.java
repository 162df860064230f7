package org.wandelwerk.letter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.letter.web.LetterOffice.ADDRESS;
import static org.wandelwerk.letter.web.LetterOffice.letters;
import static org.wandelwerk.letter.web.LetterOffice.main;

import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.letter.ADocument;

/** The office looks at letters to the members of a body, and takes them along. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class})
class LettersTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    private Site site;
    private LetterOffice office;

    @BeforeEach
    void theOfficeAtItsDesk() {
        site = new Site(port);
        office = new LetterOffice(site, desks.of(site, "Otto Office", "administrator"));
    }

    @Test
    void everyMemberGetsALetterOfTheirOwnAndItIsNotedForWhom() {
        members.seat(31, 2);
        members.leaveEmpty(31, "Verein ohne Kopf 31");
        members.bringIn(31, "Bea <Brief> & Söhne", "b31@example.org");
        var address = office.template("Rundbrief");
        var preview = office.get(address + "/vorschau?gremium=w31");
        assertThat(main(preview))
                .contains("Guten Tag Mitglied 01,", "Sehr geehrte Damen und Herren,", "Guten Tag Bea <Brief> & Söhne,")
                .contains("nicht überliefert: Der Brief geht an die Organisation", "Otto Office", "Werkstatt 31");
        assertThat(office.get("/en" + address + "/vorschau?gremium=w31")
                        .page()
                        .select("main")
                        .text())
                .contains("Who gets a letter? (4 people or organisations)");
        var form = Form.in(preview.page(), "/briefe.zip");

        var letters = letters(office.bytes(form));
        assertThat(office.bytes(form)).as("the same form once more").isNotEmpty();

        assertThat(letters).hasSize(4);
        assertThat(letters.keySet()).allMatch(name -> name.matches("\\d{3} [\\p{L}\\p{N} ._-]+\\.docx"));
        assertThat(letters.values())
                .extracting(ADocument::words)
                .anyMatch(words -> words.contains("Guten Tag Bea &lt;Brief&gt; &amp; Söhne,"))
                .anyMatch(words -> words.contains("Verein ohne Kopf 31"))
                .noneMatch(words -> words.contains("{{"));
        assertThat(main(office.get(address)))
                .contains("Nr. 1: 4 Briefe", "Mitglied 02, Verein", "Bea <Brief> & Söhne")
                .doesNotContain("Nr. 2");
        assertThat(sql.fetchValues("select t::text from letter.recipients t").toString())
                .as("names stand elsewhere")
                .doesNotContain("Mitglied");
    }

    @Test
    void theAddressThatTheOfficeWroteDownStandsInTheLettersLineByLine() {
        members.seat(36, 1);
        var address = office.template("Mit Anschrift");
        var page = "/schreibtisch/briefe/anschriften?gremium=w36";
        var form = Form.in(office.get(page).page(), "/anschriften");
        var field = form.fields().keySet().stream()
                .filter(name -> name.startsWith("a-"))
                .findFirst()
                .orElseThrow();
        var wrong = office.send(form.with(field, "x".repeat(301)));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("textarea").text()).isEqualTo("x".repeat(301));

        assertThat(office.send(form.with(field, " Am Markt 1 \r\n\r\n03046 Cottbus & Umland"))
                        .status())
                .isEqualTo(303);

        assertThat(office.get(page).page().expectFirst("textarea").wholeText())
                .isEqualTo("Am Markt 1\n03046 Cottbus & Umland");
        var letters = letters(office.bytes(
                Form.in(office.get(address + "/vorschau?gremium=w36").page(), "/briefe.zip")));
        assertThat(letters.values())
                .extracting(ADocument::words)
                .as("a line break is a tag of its own")
                .anyMatch(words -> words.contains("Am Markt 1" + "03046 Cottbus &amp; Umland"));
        var now = Form.in(office.get(page).page(), "/anschriften");
        assertThat(office.send(now.with(field, "")).status()).isEqualTo(303);
        assertThat(office.get(page).page().select("textarea").text()).isEmpty();
    }

    @Test
    void anAddressThatSomebodyElseWroteMeanwhileIsNotWrittenOver() {
        members.seat(37, 1);
        var page = "/schreibtisch/briefe/anschriften?gremium=w37";
        var form = Form.in(office.get(page).page(), "/anschriften");
        var field = form.fields().keySet().stream()
                .filter(name -> name.startsWith("a-"))
                .findFirst()
                .orElseThrow();
        assertThat(office.send(form.with(field, "Am Markt 1")).status()).isEqualTo(303);
        assertThat(office.send(form.with(field, "Am Markt 1")).status())
                .as("the same form once more")
                .isEqualTo(303);

        var later = office.send(form.with(field, "Hafen 2"));

        assertThat(later.status()).isEqualTo(422);
        assertThat(later.page().select("[role=alert]").text()).contains("jemand anderes");
        assertThat(later.page().select("textarea").text()).isEqualTo("Hafen 2");
        assertThat(main(later)).contains("Jetzt gespeichert: Am Markt 1");
        assertThat(office.get(page).page().select("textarea").text()).isEqualTo("Am Markt 1");
        assertThat(office.send(Form.in(later.page(), "/anschriften")).status()).isEqualTo(303);
        assertThat(office.get(page).page().select("textarea").text()).isEqualTo("Hafen 2");
    }

    @Test
    void lettersGoToThoseWhoWereChosen() {
        members.seat(32, 3);
        var address = office.template("Auswahl");
        var form = Form.in(office.get(address + "/vorschau?gremium=w32").page(), "/briefe.zip");
        var first = form.fields().getOrDefault("an", List.of()).getFirst();

        assertThat(letters(office.bytes(form.with("an", first)))).hasSize(1);
        assertThat(office.send(form.with("an", List.of())).status()).isEqualTo(409);
        assertThat(office.send(form.with("an", "00000000-0000-8000-8000-0000000000ff"))
                        .status())
                .as("somebody who sits there no more")
                .isEqualTo(412);
        assertThat(office.send(form.with("an", "unsinn")).status()).isEqualTo(400);
        assertThat(office.send(form.with("fassung", "9")).status()).isEqualTo(404);
        assertThat(office.send(form.with("gremium", "w999")).status()).isEqualTo(404);
        assertThat(office.send(form.with("schluessel", "x")).status()).isEqualTo(409);
    }

    @Test
    void whoGetsALetterFindsThatAmongTheirOwnData() {
        var seated = members.seat(34, 1).getFirst();
        var address = office.template("Dank");
        office.bytes(Form.in(office.get(address + "/vorschau?gremium=w34").page(), "/briefe.zip"));

        var mine = desks.of(site, seated).get("/schreibtisch/meine-daten");

        assertThat(mine.page().select("#received ~ *").text()).contains("w34", "Dank");
        assertThat(main(office.get(
                        "/schreibtisch/rechte/personen/" + seated.id().value() + "/loeschung")))
                .contains("ein Vermerk, dass ein Brief für die Person erstellt wurde");
    }

    @Test
    void ofMoreThanCanBeMadeAtOnceThePageShowsOnePartAndSaysSo() {
        members.seat(35, 1);
        for (int i = 1; i <= 301; i++) {
            members.leaveEmpty(35, "Großer Verein %03d".formatted(i));
        }
        var address = office.template("An viele");
        var preview = address + "/vorschau?gremium=w35";

        var first = office.get(preview);
        assertThat(main(first))
                .contains("Nr. 1 bis 300 von 302", "Großer Verein 300")
                .doesNotContain("Verein 301");
        var second = office.get(first.page().select(".pager a[rel=next]").attr("href"));
        assertThat(main(second))
                .contains("Nr. 301 bis 302 von 302", "Verein 301")
                .doesNotContain("Verein 300");
        assertThat(letters(office.bytes(Form.in(second.page(), "/briefe.zip")))).hasSize(2);
        assertThat(main(office.get("/en" + preview + "&teil=2"))).contains("no. 301 to 302 of 302");
        assertThat(office.get(preview + "&teil=3").status()).isEqualTo(404);
        assertThat(office.get(preview + "&teil=0").status()).isEqualTo(404);
        assertThat(office.get(preview + "&teil=x").status()).isEqualTo(400);
    }

    /** Who asks and what they may is remembered for a second. */
    private static boolean isOfThePage(String statement) {
        return !statement.contains("\"identity\"");
    }

    @Test
    void thePagesCostAsManyStatementsHoweverMuchThereIs() {
        members.seat(33, 2);
        var address = office.template("Zähler");
        var small = statements.during(() -> office.get(address + "/vorschau?gremium=w33")).stream()
                .filter(LettersTest::isOfThePage)
                .toList();
        members.seat(33, 9);
        var form = Form.in(office.get(address + "/vorschau?gremium=w33").page(), "/briefe.zip");
        for (int i = 0; i < 12; i++) {
            office.bytes(form.with("schluessel", "%032x".formatted(0xabc000 + i)));
        }

        assertThat(statements.during(() -> office.get(address + "/vorschau?gremium=w33")))
                .filteredOn(LettersTest::isOfThePage)
                .hasSameSizeAs(small);
        assertThat(statements.during(() -> office.get(address))).hasSizeLessThanOrEqualTo(16);
        assertThat(statements.during(() -> office.get(ADDRESS))).hasSizeLessThanOrEqualTo(8);
        var page = office.get(address).page();
        assertThat(page.select("#made ~ .names > li")).hasSize(10);
        assertThat(main(office.get(page.select("main a[href*=nach]").attr("href"))))
                .contains("Nr. 2:", "Nr. 1:")
                .doesNotContain("Nr. 3:");
    }
}
