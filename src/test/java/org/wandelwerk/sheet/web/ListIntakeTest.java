package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.Statements;
import org.wandelwerk.command.CommandLine;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.sheet.AWorkbook;

/** A list comes in from a spreadsheet: read, mapped, mended, taken over and taken back. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
@ExtendWith(OutputCaptureExtension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListIntakeTest {

    private static final String ADDRESS = "/schreibtisch/einlesen";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    @TempDir
    private Path folder = Path.of("target");

    @Autowired
    private CommandLine commands;

    private Desk first;
    private Desk second;

    @BeforeEach
    void twoPeopleOfTheOffice() {
        var site = new Site(port);
        first = desks.of(site, "Erna Eins", "office");
        second = desks.of(site, "Zara Zwei", "office");
    }

    private Answer hand(Desk desk, String kind, String body, String name, byte[] bytes) {
        var form = Form.in(desk.get(ADDRESS).page(), ADDRESS).with("art", kind).with("gremium", body);
        return desk.hand(form, "datei", name, bytes);
    }

    private static String list(Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return answer.header("Location").replaceAll("^https?://[^/]+|\\?.*|/spalten$", "");
    }

    private static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    private Answer send(Desk desk, String list, String step) {
        return desk.send(Form.in(desk.get(list).page(), list + step));
    }

    private Answer take(Desk desk, String list) {
        return send(desk, list, "/uebernahme");
    }

    private String facts(Desk desk, String list) {
        return String.join(
                " | ",
                desk.get(list)
                        .page()
                        .select("dl.facts")
                        .getFirst()
                        .select("div")
                        .eachText());
    }

    private String given(String address) {
        return first.get("/schreibtisch/listen/" + address).body();
    }

    private static byte[] members() {
        return AWorkbook.rows(
                new String[] {"Mitglieder der Werkstatt 2, Stand 1.10.2026"},
                new String[] {""},
                new String[] {"Nr.", "Institution", "Stimmrecht", "seit", "Vertreter/in", "E-Mail", "Telefon"},
                new String[] {"1", "Stadt Spremberg", "ja", "1.4.25", "Anna Beispiel", "ANNA@example.org", "03563 1"},
                new String[] {"2", "Landkreis Spree-Neiße/Wokrejs Sprjewja-Nysa", "vielleicht", "", "", "", ""},
                new String[] {"3", "Stadt Forst (Lausitz)", "", "31.2.25", "", "", ""},
                new String[] {"", "Summe: 3", "", "", "", "", ""});
    }

    @Test
    void aListOfMembersIsMendedTakenOverByASecondPersonAndTakenBack() {
        var before = given("mitglieder.csv?gremium=w2");
        var answer = hand(first, "mitglieder", "w2", "Liste W2.xlsx", members());
        var list = list(answer);
        var columns = first.follow(answer).page();
        assertThat(columns.select("#s_1 option[selected]").val()).isEqualTo("organisation");
        assertThat(columns.select("#s_5 option[selected]").val()).isEqualTo("mail");
        assertThat(columns.select("#s_6 option[selected]").val()).isEmpty();
        first.send(Form.in(columns, "/spalten"));
        assertThat(facts(first, list)).contains("Neu 1 | Geändert 0 | Gleich 0 | Abgelehnt 3");
        var wrong = first.get(list).page();
        assertThat(wrong.select("form[action$=/zellen]").text())
                .contains("Spalte B, Organisation So heißt kein Akteur im Verzeichnis.")
                .contains("Gemeint vielleicht: Landkreis Spree-Neiße")
                .contains("Spalte C, Art des Sitzes Diese Angabe ist keine der möglichen.")
                .contains("Spalte D, Seit Das ist kein ganzer Tag");
        var mended = Form.in(wrong, "/zellen")
                .with("z_5_1", "Landkreis Spree-Neiße")
                .with("z_5_2", "VOTING")
                .with("z_6_3", "31.3.")
                .with("aus", "7");
        assertThat(first.follow(first.send(mended)).page().select("#z_6_3").val())
                .isEqualTo("31.3.");
        first.send(Form.in(first.get(list).page(), "/zellen").with("z_6_3", "31.3.25"));
        assertThat(facts(first, list)).contains("Abgelehnt 0 | Ausgelassene Zeilen 1");
        assertThat(main(first.get(list))).contains("Vier Augen");
        assertThat(first.get(list).page().select("form[action$=/uebernahme]")).isEmpty();

        assertThat(take(second, list).header("Location")).endsWith("?getan=uebernommen");
        var taken = given("mitglieder.csv?gremium=w2");
        assertThat(taken)
                .contains("Stadt Spremberg;mit Stimme;01.04.2025;;Anna Beispiel;anna@example.org;;")
                .contains("Stadt Forst (Lausitz)");
        assertThat(new Site(port).get("/akteure/stadt-spremberg").body()).contains("/werkstaetten/2");

        assertThat(send(second, list, "/ruecknahme").header("Location")).endsWith("?getan=zurueckgenommen");
        assertThat(given("mitglieder.csv?gremium=w2")).isEqualTo(before);
        assertThat(main(first.get(list))).contains("zurückgenommen Zara Zwei");
    }

    @Test
    void aMappingThatWasKeptUnderANameFitsTheNextList() {
        var file = csv("Haus;Wer", "Stadt Spremberg;Anna Beispiel");
        var list = list(hand(first, "mitglieder", "w3", "haus.csv", file));
        var form = Form.in(first.get(list + "/spalten").page(), "/spalten");
        assertThat(form.value("s_0")).isEmpty();
        first.send(form.with("s_0", "organisation").with("s_1", "delegate").with("name", "Häuser"));
        var next = list(hand(second, "mitglieder", "w3", "haus2.csv", file));
        var columns = Form.in(second.get(next + "/spalten").page(), "/spalten");
        assertThat(columns.value("s_0") + columns.value("s_1")).isEqualTo("organisationdelegate");
        assertThat(facts(second, next)).contains("Neu 1");
    }

    @Test
    void aListThatWasGivenOutAndComesInAgainChangesNothing() {
        for (var ending : List.of("csv", "xlsx")) {
            var answer = first.get("/schreibtisch/listen/akteure." + ending);
            assertThat(answer.header("Content-Disposition")).contains("akteure." + ending);
        }
        var given = given("akteure.csv");
        var list = list(hand(first, "akteure", "", "akteure.csv", given.getBytes(StandardCharsets.UTF_8)));
        assertThat(facts(first, list))
                .contains("Neu 0 | Geändert 0 | Gleich %d | Abgelehnt 0"
                        .formatted(given.lines().count() - 1))
                .contains("Nicht in der Liste genannt (bleiben, wie sie sind) 0");
        var members =
                first.get("/en/schreibtisch/listen/mitglieder.csv?gremium=w2").body();
        list = list(hand(first, "mitglieder", "w2", "m.csv", members.getBytes(StandardCharsets.UTF_8)));
        assertThat(facts(first, list)).contains("Neu 0 | Geändert 0 | Gleich 27 | Abgelehnt 0");
    }

    private String change(String key, String town) {
        return list(hand(first, "akteure", "", "orte.csv", csv("Kennung;Name;Sitz", key + ";Stadt Guben;" + town)));
    }

    @Test
    void aListIsNotTakenBackOnceALaterOneChangedTheSame() {
        var before = given("akteure.csv");
        var one = change("stadt-guben", "Gubin");
        take(second, one);
        var later = change("stadt-guben", "Guben (Gubin)");
        assertThat(main(second.get(later)))
                .contains("wurde hier veröffentlicht")
                .contains("Gubin → Guben (Gubin)");
        second.send(Form.in(second.get(later).page(), "/uebernahme").with("ueberschreiben", "ja"));
        assertThat(given("akteure.csv")).contains("Guben (Gubin)");

        var refused = send(second, one, "/ruecknahme");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(main(refused)).contains("Stadt Guben: Der Datensatz wurde seither geändert.");
        send(second, later, "/ruecknahme");
        send(second, one, "/ruecknahme");
        assertThat(given("akteure.csv")).isEqualTo(before);
    }

    @Test
    void whatPeoplePublishedHereStaysUnlessSomebodySaysOtherwise() {
        var one = change("stadt-guben", "Gubin");
        take(second, one);
        var later = change("stadt-guben", "Anderswo");
        take(second, later);
        assertThat(given("akteure.csv")).contains("Gubin").doesNotContain("Anderswo");
        assertThat(main(second.get(later))).contains("0 neu, 0 geändert, 1 gleich geblieben");
        send(second, one, "/ruecknahme");
    }

    @Test
    void aNewOrganisationIsToldWhatItIsAndGoesAgain() {
        var list =
                list(hand(first, "akteure", "", "neu.csv", csv("Institution;Ort", "Förderverein Süd e. V.;Cottbus")));
        var form = Form.in(first.get(list).page(), "/zellen");
        assertThat(form.fields()).containsKey("z_2_2");
        first.send(form.with("z_2_2", "ASSOCIATION"));
        take(second, list);
        var site = new Site(port);
        assertThat(site.get("/akteure/foerderverein-sued-e-v").status()).isEqualTo(200);
        send(second, list, "/ruecknahme");
        assertThat(site.get("/akteure/foerderverein-sued-e-v").status()).isEqualTo(404);
    }

    @Test
    void whatChangedSinceItWasSeenIsSeenAgainFirst() {
        var list = change("stadt-guben", "Gubin");
        var form = Form.in(second.get(list).page(), "/uebernahme");
        assertThat(second.send(form.with("stand", "anders")).status()).isEqualTo(409);
        assertThat(second.send(form.with("fassung", "7")).status()).isEqualTo(409);
        assertThat(first.send(form.with(
                                "token",
                                Form.in(first.get(list).page(), "/verwerfung").value("token")))
                        .status())
                .isEqualTo(409);
        assertThat(send(first, list, "/verwerfung").status()).isEqualTo(303);
        assertThat(first.get(list).status()).isEqualTo(404);
    }

    @Test
    void listsOfMembersAreForThoseWhoReadOfPeople() {
        var site = new Site(port);
        var list = list(hand(first, "mitglieder", "w2", "Liste.xlsx", members()));
        var communication = desks.of(site, "Kai Kommuniziert", "communication");
        assertThat(communication.get(list).status()).isEqualTo(404);
        assertThat(communication
                        .get("/schreibtisch/listen/mitglieder.csv?gremium=w2")
                        .status())
                .isEqualTo(404);
        assertThat(communication.get("/schreibtisch/listen/akteure.csv").status())
                .isEqualTo(200);
        assertThat(communication.get(ADDRESS).page().select("#gremium")).isEmpty();
        var auditor = desks.of(site, "Petra Prüft", "auditor");
        assertThat(auditor.get(list).page().select("form[action$=/verwerfung]")).isEmpty();
        assertThat(desks.of(site, "Niemand", "").get(ADDRESS).status()).isEqualTo(404);
        assertThat(first.get("/schreibtisch/listen/mitglieder.csv?gremium=w99").status())
                .isEqualTo(404);
        assertThat(first.get("/schreibtisch/listen/nichts.xlsx").status()).isEqualTo(404);
    }

    @Test
    void theSameFormSentTwiceHandsInOneList() {
        var form = Form.in(first.get(ADDRESS).page(), ADDRESS).with("art", "akteure");
        var file = csv("Name;Art", "Stadt Guben;Kommune");
        assertThat(list(first.hand(form, "datei", "a.csv", file)))
                .isEqualTo(list(first.hand(form, "datei", "a.csv", file)));
    }

    @Test
    void thePagesSpeakEnglish() {
        var list = list(hand(first, "mitglieder", "w2", "Liste.xlsx", members()));
        assertThat(first.get("/en" + ADDRESS).heading()).isEqualTo("Bring lists in");
        assertThat(first.get("/en" + list + "/spalten").heading()).isEqualTo("What the columns mean");
        assertThat(main(first.get("/en" + list))).contains("3 lines are refused");
    }

    @Test
    void aLongListCostsAsManyStatementsAsAShortOne() {
        var shorter = list(hand(first, "akteure", "", "kurz.csv", csv("Name;Art", "Stadt Guben;Kommune")));
        var lines = new StringBuilder("Name;Art\n");
        for (int number = 0; number < 300; number++) {
            lines.append("Verein ").append(number).append(";Verband\n");
        }
        var longer = list(hand(first, "akteure", "", "lang.csv", csv(lines.toString())));
        var few = statements.during(() -> first.get(shorter)).size();
        assertThat(statements.during(() -> first.get(longer))).hasSize(few);
        assertThat(few).isLessThan(20);
        assertThat(statements.during(() -> first.get(ADDRESS)).size()).isLessThan(16);
    }

    @Test
    void aFileThatIsTooLargeIsRefusedAndNotReadWhole() {
        var answer = hand(first, "akteure", "", "gross.csv", new byte[6 * 1024 * 1024 - 100_000]);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(main(answer)).contains("größer als 5 MB");
    }

    @Test
    void theOperatorDoesTheSameOnTheCommandLine(CapturedOutput output) {
        var file = folder.resolve("w4.csv").toString();
        assertThat(commands.run(List.of("export", "members", "--body", "w4", file)))
                .isZero();
        assertThat(commands.run(List.of("export", "members", "--body", "w4", file)))
                .isEqualTo(1);
        assertThat(commands.run(List.of("export", "members", file))).isEqualTo(2);
        assertThat(commands.run(List.of("import", file, "--as", "members", "--body", "w4")))
                .isZero();
        assertThat(output)
                .contains("New: 0")
                .contains("Changed: 0")
                .contains("Refused: 0")
                .contains("Written. Run ");
        assertThat(commands.run(List.of("import", file, "--as", "members", "--body", "w99")))
                .isEqualTo(1);
        assertThat(output).contains("There is no body w99.");
        assertThat(commands.run(List.of("import", file, "--as", "organisations", "--dry-run")))
                .isEqualTo(1);
        assertThat(output).contains("Nothing was written, because something was refused.");
        assertThat(commands.run(List.of("import", "nichts.csv", "--as", "organisations")))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoListIsSaidBesideTheForm() {
        var answer = hand(first, "akteure", "", "x.csv", csv(""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#datei-error").text()).isEqualTo("In der Datei steht nichts.");
    }
}
