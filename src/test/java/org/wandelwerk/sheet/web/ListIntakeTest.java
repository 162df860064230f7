package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.sheet.web.ListHand.ADDRESS;
import static org.wandelwerk.sheet.web.ListHand.csv;
import static org.wandelwerk.sheet.web.ListHand.facts;
import static org.wandelwerk.sheet.web.ListHand.hand;
import static org.wandelwerk.sheet.web.ListHand.list;
import static org.wandelwerk.sheet.web.ListHand.main;
import static org.wandelwerk.sheet.web.ListHand.members;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.shell.CapturesOutput;

/** A list comes in from a spreadsheet: read, mapped, checked, and given out again. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
@CapturesOutput
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListIntakeTest {

    private static final String KEPT = "/schreibtisch/listen/spalten";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    private Desk first;

    private Desk second;

    @BeforeEach
    void twoPeopleOfTheOffice() {
        var site = new Site(port);
        first = desks.of(site, "Erna Eins", "office");
        second = desks.of(site, "Zara Zwei", "office");
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

    private void keep(String name, String heading) {
        var list = list(hand(first, "akteure", "", name + ".csv", csv(heading + ";Ort", "Stadt Spremberg;Spremberg")));
        var form = Form.in(first.get(list + "/spalten").page(), "/spalten");
        assertThat(first.send(form.with("s_0", "name").with("name", name)).status())
                .isEqualTo(303);
    }

    private static Form kept(Desk desk, String name) {
        var page = desk.get(KEPT).page();
        page.select("main section:not(:has(h2:containsOwn(" + name + ")))").remove();
        return Form.in(page, "/name");
    }

    @Test
    void whatWasKeptIsListedRenamedAndTakenAway() {
        keep("Bogen A", "Stadtname");
        keep("Bogen B", "Städtename");
        assertThat(first.get(ADDRESS).page().select("main a").eachAttr("href")).contains(KEPT);
        assertThat(main(first.get(KEPT))).contains("Bogen A", "Stadtname");

        var taken = second.send(kept(second, "Bogen A").with("neu", "Bogen B"));
        assertThat(taken.status()).isEqualTo(422);
        assertThat(taken.page().select(".field__error").text()).contains("So heißt schon");
        assertThat(taken.page().select("input[name=neu]").eachAttr("value")).contains("Bogen B");
        assertThat(second.send(kept(second, "Bogen A").with("neu", "  ")).status())
                .isEqualTo(422);
        var former = kept(second, "Bogen A");
        assertThat(second.send(former.with("neu", "Bogen C")).status()).isEqualTo(303);
        assertThat(main(first.get(KEPT))).contains("Bogen C").doesNotContain("Bogen A");
        assertThat(second.send(former.with("neu", "Bogen D")).status()).isEqualTo(404);

        var removal = kept(first, "Bogen C").to(KEPT + "/entfernen");
        assertThat(main(first.follow(first.send(removal))))
                .contains("Entfernt.")
                .doesNotContain("Bogen C");
        assertThat(first.send(removal).status()).isEqualTo(404);
        assertThat(first.get("/en" + KEPT).heading()).isEqualTo("Columns kept");
        var auditor = desks.of(new Site(port), "Petra Prüft", "auditor").get(KEPT);
        assertThat(main(auditor)).contains("Bogen B");
        assertThat(auditor.page().select("main form")).isEmpty();
    }

    @Test
    void theFirstNameStandsBeforeTheOneCellAndIsNotDoubled() {
        var file = csv(
                "Institution;Vorname;Name;E-Mail",
                "Stadt Spremberg;Carla;Kurz;carla@example.org",
                "Stadt Guben;Dora;Dora Doppelt;",
                "Stadt Forst (Lausitz);;;allein@example.org");
        var list = list(hand(first, "mitglieder", "w4", "name.csv", file));

        assertThat(main(first.get(list))).contains("Carla Kurz", "Dora Doppelt").doesNotContain("Dora Dora");
        var wrong = Form.in(first.get(list).page(), "/zellen");
        assertThat(wrong.fields().keySet()).anyMatch(name -> name.matches("z_4_2"));
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
    void aFileThatIsNoListIsSaidBesideTheForm() {
        var answer = hand(first, "akteure", "", "x.csv", csv(""));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#datei-error").text()).isEqualTo("In der Datei steht nichts.");
    }
}
