package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wandelwerk.sheet.web.ListHand.change;
import static org.wandelwerk.sheet.web.ListHand.csv;
import static org.wandelwerk.sheet.web.ListHand.facts;
import static org.wandelwerk.sheet.web.ListHand.given;
import static org.wandelwerk.sheet.web.ListHand.hand;
import static org.wandelwerk.sheet.web.ListHand.list;
import static org.wandelwerk.sheet.web.ListHand.main;
import static org.wandelwerk.sheet.web.ListHand.members;
import static org.wandelwerk.sheet.web.ListHand.send;
import static org.wandelwerk.sheet.web.ListHand.take;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.FourEyes;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;

/** A list is mended, taken over by a second person as a whole, and taken back. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-house")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ListTakeoverTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private FourEyes fourEyes;

    private Desk first;
    private Desk second;

    @BeforeEach
    void twoPeopleOfTheOffice() {
        var site = new Site(port);
        first = desks.of(site, "Erna Eins", "office");
        second = desks.of(site, "Zara Zwei", "office");
    }

    private void switchTheRule(boolean isOn) {
        Acting.as(HouseActors.SYSTEM, () -> {
            fourEyes.decide("akteure", isOn);
            return isOn;
        });
    }

    private List<String> exceptions() {
        return desks.of(new Site(port), "Paula Prüfung", "auditor")
                .get("/schreibtisch/pruefung/vier-augen")
                .page()
                .select("section[aria-labelledby=alone] li")
                .eachText();
    }

    @Test
    void whoTakesOverTheOwnListWhileTheRuleIsOffStandsAmongTheExceptions() {
        var before = exceptions();
        var seen = change(first, "stadt-guben", "Zu zweit");
        take(second, seen);
        assertThat(exceptions()).as("a second person saw it").isEqualTo(before);
        send(second, seen, "/ruecknahme");
        switchTheRule(false);
        var alone = change(first, "stadt-guben", "Allein");
        assertThat(take(first, alone).header("Location")).endsWith("?getan=uebernommen");
        switchTheRule(true);

        assertThat(exceptions()).hasSize(before.size() + 1);
        assertThat(exceptions().getFirst())
                .contains("Stadt Guben", "Ohne zweite Person aus einer Liste übernommen", "Erna Eins");
        assertThat(send(second, alone, "/ruecknahme").header("Location"))
                .as("it can still be taken back")
                .endsWith("?getan=zurueckgenommen");
    }

    private String mended() {
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
        return list;
    }

    @Test
    void aListOfMembersIsMendedTakenOverByASecondPersonAndTakenBack() {
        var before = given(first, "mitglieder.csv?gremium=w2");
        var list = mended();
        assertThat(take(second, list).header("Location")).endsWith("?getan=uebernommen");
        var taken = given(first, "mitglieder.csv?gremium=w2");
        assertThat(taken)
                .contains("Stadt Spremberg;mit Stimme;01.04.2025;;Anna Beispiel;anna@example.org;;")
                .contains("Stadt Forst (Lausitz)");
        assertThat(new Site(port).get("/akteure/stadt-spremberg").body()).contains("/werkstaetten/2");

        assertThat(send(second, list, "/ruecknahme").header("Location")).endsWith("?getan=zurueckgenommen");
        assertThat(given(first, "mitglieder.csv?gremium=w2")).isEqualTo(before);
        assertThat(main(first.get(list))).contains("zurückgenommen Zara Zwei");
    }

    @Test
    void aListIsNotTakenBackOnceALaterOneChangedTheSame() {
        var before = given(first, "akteure.csv");
        var one = change(first, "stadt-guben", "Gubin");
        take(second, one);
        var later = change(first, "stadt-guben", "Guben (Gubin)");
        assertThat(main(second.get(later)))
                .contains("wurde hier veröffentlicht")
                .contains("Gubin → Guben (Gubin)");
        second.send(Form.in(second.get(later).page(), "/uebernahme").with("ueberschreiben", "ja"));
        assertThat(given(first, "akteure.csv")).contains("Guben (Gubin)");

        var refused = send(second, one, "/ruecknahme");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(main(refused)).contains("Stadt Guben: Der Datensatz wurde seither geändert.");
        send(second, later, "/ruecknahme");
        send(second, one, "/ruecknahme");
        assertThat(given(first, "akteure.csv")).isEqualTo(before);
    }

    @Test
    void whatPeoplePublishedHereStaysUnlessSomebodySaysOtherwise() {
        var one = change(first, "stadt-guben", "Gubin");
        take(second, one);
        var later = change(first, "stadt-guben", "Anderswo");
        take(second, later);
        assertThat(given(first, "akteure.csv")).contains("Gubin").doesNotContain("Anderswo");
        assertThat(main(second.get(later))).contains("0 neu, 0 geändert, 1 gleich geblieben");
        send(second, one, "/ruecknahme");
    }

    @Test
    void whoWasNamedForASeatStaysUnlessSomebodySaysOtherwise() {
        var before = given(first, "mitglieder.csv?gremium=w2");
        var member = before.lines().skip(1).findFirst().orElseThrow().split(";", -1)[0];
        var one = sits(member, "Anna Beispiel");
        take(second, one);
        var later = sits(member, "Bruno Muster");
        assertThat(main(second.get(later))).contains("wurde hier veröffentlicht");
        take(second, later);
        assertThat(given(first, "mitglieder.csv?gremium=w2"))
                .contains("Anna Beispiel")
                .doesNotContain("Bruno Muster");
        send(second, one, "/ruecknahme");
        assertThat(given(first, "mitglieder.csv?gremium=w2")).isEqualTo(before);
    }

    @Test
    void aSeatThatReachesIntoAnotherIsRefusedAndAFormerOneIsFoundByItsDays() {
        var before = given(first, "mitglieder.csv?gremium=w2");
        var member = before.lines().skip(2).findFirst().orElseThrow().split(";", -1)[0];
        var ended = seated(member + ";1.1.2020;31.12.2024");
        take(second, ended);
        assertThat(given(first, "mitglieder.csv?gremium=w2").lines()).noneMatch(line -> line.startsWith(member + ";"));

        var overlapping = seated(member + ";1.6.2024;");
        assertThat(main(first.get(overlapping))).contains("hat derselbe Akteur schon einen anderen Sitz");
        assertThat(facts(first, overlapping)).contains("Neu 0 | Geändert 0 | Gleich 0 | Abgelehnt 1");
        var both = seated(member + ";1.1.2025;", member + ";1.1.2020;31.12.2024");
        assertThat(facts(first, both)).contains("Neu 1 | Geändert 0 | Gleich 1 | Abgelehnt 0");

        send(second, ended, "/ruecknahme");
        assertThat(given(first, "mitglieder.csv?gremium=w2")).isEqualTo(before);
    }

    @Test
    void aNameThatNobodyCarriesIsAnsweredByTheOneMostLikeItOrByNone() {
        var wrong = first.get(seated(
                        "Landkreis Spree-Neiße/Wokrejs Sprjewja-Nysa;",
                        "Landkreis Spree-Neiße/Wokrejs Sprjewja-Nysa;",
                        "Qqxx;"))
                .page();
        assertThat(wrong.select("form[action$=/zellen] .field__error").eachText())
                .hasSize(3)
                .filteredOn(text -> text.contains("Gemeint vielleicht: Landkreis Spree-Neiße"))
                .hasSize(2);
    }

    private String seated(String... lines) {
        var file = csv("Institution;Seit;Bis\r\n" + String.join("\r\n", lines));
        return list(hand(first, "mitglieder", "w2", "sitze.csv", file));
    }

    private String sits(String member, String name) {
        var file = csv("Institution;Vertreter/in", member + ";" + name);
        return list(hand(first, "mitglieder", "w2", "w2.csv", file));
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
        var list = change(first, "stadt-guben", "Gubin");
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
}
