package org.wandelwerk.letter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.identity.SomePeople;
import org.wandelwerk.letter.ADocument;
import org.wandelwerk.letter.SampleTemplate;

/** The office uploads templates, looks at letters, and takes them along. */
@House
@Import({Desks.class, SomePeople.class, SeatedMembers.class})
class LetterPagesTest {

    private static final String ADDRESS = "/schreibtisch/briefe";

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
    private Desk office;

    @BeforeEach
    void theOfficeAtItsDesk() {
        site = new Site(port);
        office = desks.of(site, "Otto Office", "administrator");
    }

    private Answer upload(String name, byte[] file) {
        return office.hand(
                Form.in(office.get(ADDRESS).page(), ADDRESS).with("name", name), "datei", "brief.docx", file);
    }

    private String template(String name) {
        var answer = upload(name, SampleTemplate.file());
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return URI.create(answer.header("Location")).getPath();
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    private byte[] bytes(Form form) {
        var request = HttpRequest.newBuilder(site.address(form.address()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Cookie", "SESSION=" + office.token().value())
                .POST(HttpRequest.BodyPublishers.ofString(form.encoded()))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, byte[]> letters(byte[] file) {
        var letters = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                letters.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return letters;
    }

    @Test
    void aTemplateIsUploadedAndItsBlanksAreExplained() {
        assertThat(main(office.get(ADDRESS))).contains("{{anrede}}", "Der Tag, an dem die Briefe erstellt werden");

        var address = template("Einladung");

        assertThat(main(office.get(address)))
                .contains("Fassung 1", "{{organisation}}", "Otto Office", "noch keine Briefe erstellt");
        assertThat(office.get("/en" + address).page().select("main").text())
                .contains("Version 1", "The organisation that has the seat", "No letters were made");
        assertThat(office.get("/en" + ADDRESS).page().select("main").text()).contains("Upload a template");
        assertThat(main(office.get(ADDRESS))).contains("Einladung");
        assertThat(main(office.get("/schreibtisch"))).contains("Briefe");
    }

    @Test
    void aSecondUploadIsTheNextVersionAndTheFirstStays() {
        var address = template("Protokollversand");
        var form = Form.in(office.get(ADDRESS).page(), ADDRESS).with("vorlage", address.replaceAll(".*/", ""));
        var file = ADocument.of(new String[] {"Neu: {{name}}"}).file();

        assertThat(office.hand(form, "datei", "b.docx", file).status()).isEqualTo(303);
        assertThat(office.hand(form, "datei", "b.docx", file).status())
                .as("the same again")
                .isEqualTo(303);

        assertThat(main(office.get(address))).contains("Fassung 2", "Fassung 1 herunterladen");
        assertThat(office.get(address).page().select("main a[href*=fassung]")).hasSize(2);
        assertThat(office.get(address + "/vorlage.docx?fassung=1").status()).isEqualTo(200);
        assertThat(office.get(address + "/vorlage.docx?fassung=3").status()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "/muster.docx").header("Content-Disposition"))
                .contains("muster.docx");
    }

    @Test
    void anUnknownBlankIsRefusedByNameBesideTheForm() {
        var answer = upload("Falsch", ADocument.of(new String[] {"{{vorname}}"}).file());

        assertThat(answer.status()).isEqualTo(422);
        assertThat(main(answer)).contains("kennt das Haus nicht", "„vorname“. Gemeint ist vielleicht {{name}}.");
        assertThat(answer.page().select("#name").val()).isEqualTo("Falsch");
        assertThat(main(office.get(ADDRESS))).doesNotContain("Falsch");
        assertThat(upload("", SampleTemplate.file()).status()).isEqualTo(422);
        assertThat(upload("x".repeat(101), SampleTemplate.file()).status()).isEqualTo(422);
        assertThat(main(upload("<b>", "kein Brief".getBytes(StandardCharsets.UTF_8))))
                .contains("lässt sich nicht als Word-Dokument");
    }

    @Test
    void everyMemberGetsALetterOfTheirOwnAndItIsNotedForWhom() {
        members.seat(31, 2);
        members.leaveEmpty(31, "Verein ohne Kopf 31");
        members.bringIn(31, "Bea <Brief> & Söhne", "b31@example.org");
        var address = template("Rundbrief");
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

        var letters = letters(bytes(form));
        assertThat(bytes(form)).as("the same form once more").isNotEmpty();

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
    void lettersGoToThoseWhoWereChosen() {
        members.seat(32, 3);
        var address = template("Auswahl");
        var form = Form.in(office.get(address + "/vorschau?gremium=w32").page(), "/briefe.zip");
        var first = form.fields().getOrDefault("an", List.of()).getFirst();

        assertThat(letters(bytes(form.with("an", first)))).hasSize(1);
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
        var address = template("Dank");
        bytes(Form.in(office.get(address + "/vorschau?gremium=w34").page(), "/briefe.zip"));

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
        var address = template("An viele");
        var preview = address + "/vorschau?gremium=w35";

        var first = office.get(preview);
        assertThat(main(first))
                .contains("Nr. 1 bis 300 von 302", "Großer Verein 300")
                .doesNotContain("Verein 301");
        var second = office.get(first.page().select(".pager a[rel=next]").attr("href"));
        assertThat(main(second))
                .contains("Nr. 301 bis 302 von 302", "Verein 301")
                .doesNotContain("Verein 300");
        assertThat(letters(bytes(Form.in(second.page(), "/briefe.zip")))).hasSize(2);
        assertThat(main(office.get("/en" + preview + "&teil=2"))).contains("no. 301 to 302 of 302");
        assertThat(office.get(preview + "&teil=3").status()).isEqualTo(404);
        assertThat(office.get(preview + "&teil=0").status()).isEqualTo(404);
        assertThat(office.get(preview + "&teil=x").status()).isEqualTo(400);
    }

    @Test
    void aTemplateThatWasLaidAsideStandsInNoListAndIsKept() {
        var address = template("Veraltet");
        var form = Form.in(office.get(address).page(), "/ablage");

        assertThat(office.send(form).status()).isEqualTo(303);
        assertThat(office.send(form).status()).as("the same again").isEqualTo(303);

        assertThat(main(office.get(ADDRESS))).doesNotContain("Veraltet");
        assertThat(main(office.get(address))).contains("ist abgelegt", "Fassung 1 herunterladen");
    }

    /** Who asks and what they may is remembered for a second. */
    private static boolean isOfThePage(String statement) {
        return !statement.contains("\"identity\"");
    }

    @Test
    void thePagesCostAsManyStatementsHoweverMuchThereIs() {
        members.seat(33, 2);
        var address = template("Zähler");
        var small = statements.during(() -> office.get(address + "/vorschau?gremium=w33")).stream()
                .filter(LetterPagesTest::isOfThePage)
                .toList();
        members.seat(33, 9);
        var form = Form.in(office.get(address + "/vorschau?gremium=w33").page(), "/briefe.zip");
        for (int i = 0; i < 12; i++) {
            bytes(form.with("schluessel", "%032x".formatted(0xabc000 + i)));
        }

        assertThat(statements.during(() -> office.get(address + "/vorschau?gremium=w33")))
                .filteredOn(LetterPagesTest::isOfThePage)
                .hasSameSizeAs(small);
        assertThat(statements.during(() -> office.get(address))).hasSizeLessThanOrEqualTo(16);
        assertThat(statements.during(() -> office.get(ADDRESS))).hasSizeLessThanOrEqualTo(8);
        var page = office.get(address).page();
        assertThat(page.select("#made ~ .names > li")).hasSize(10);
        assertThat(main(office.get(page.select("main a[href*=nach]").attr("href"))))
                .contains("Nr. 2:", "Nr. 1:")
                .doesNotContain("Nr. 3:");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhoIsNotTheOfficeSeesNothing() {
        var address = template("Geheim");
        assertThat(office.get(ADDRESS + "/unsinn").status()).isEqualTo(400);
        assertThat(office.get(address + "?nach=unsinn").status()).isEqualTo(400);
        assertThat(office.get(address + "/vorschau?gremium=w998").status()).isEqualTo(404);
        assertThat(office.get(ADDRESS + "?vorlage=unsinn").status()).isEqualTo(400);
        var editor = desks.of(site, "Kim Kommunikation", "communication");
        for (var one : List.of(ADDRESS, address, address + "/vorlage.docx", address + "/vorschau?gremium=w2")) {
            assertThat(editor.get(one).status()).as(one).isEqualTo(404);
        }
        assertThat(main(editor.get("/schreibtisch"))).doesNotContain("Briefe an die Mitglieder");
    }
}
