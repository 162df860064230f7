package org.wandelwerk.sheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.wandelwerk.Site.Answer;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.spreadsheet.AWorkbook;

/** Hands lists in and presses their buttons, as people at desks do. */
final class ListHand {

    static final String ADDRESS = "/schreibtisch/einlesen";

    private ListHand() {}

    static Answer hand(Desk desk, String kind, String body, String name, byte[] bytes) {
        var form = Form.in(desk.get(ADDRESS).page(), ADDRESS).with("art", kind).with("gremium", body);
        return desk.hand(form, "datei", name, bytes);
    }

    static String list(Answer answer) {
        assertThat(answer.status()).as(answer.page().select("main").text()).isEqualTo(303);
        return answer.header("Location").replaceAll("^https?://[^/]+|\\?.*|/spalten$", "");
    }

    static byte[] csv(String... lines) {
        return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    static String main(Answer answer) {
        return answer.page().select("main").text();
    }

    static Answer send(Desk desk, String list, String step) {
        return desk.send(Form.in(desk.get(list).page(), list + step));
    }

    static Answer take(Desk desk, String list) {
        return send(desk, list, "/uebernahme");
    }

    static String facts(Desk desk, String list) {
        return String.join(
                " | ",
                desk.get(list)
                        .page()
                        .select("dl.facts")
                        .getFirst()
                        .select("div")
                        .eachText());
    }

    static String given(Desk desk, String address) {
        return desk.get("/schreibtisch/listen/" + address).body();
    }

    static byte[] members() {
        return AWorkbook.rows(
                new String[] {"Mitglieder der Werkstatt 2, Stand 1.10.2026"},
                new String[] {""},
                new String[] {"Nr.", "Institution", "Stimmrecht", "seit", "Vertreter/in", "E-Mail", "Telefon"},
                new String[] {"1", "Stadt Spremberg", "ja", "1.4.25", "Anna Beispiel", "ANNA@example.org", "03563 1"},
                new String[] {"2", "Landkreis Spree-Neiße/Wokrejs Sprjewja-Nysa", "vielleicht", "", "", "", ""},
                new String[] {"3", "Stadt Forst (Lausitz)", "", "31.2.25", "", "", ""},
                new String[] {"", "Summe: 3", "", "", "", "", ""});
    }

    static String change(Desk desk, String key, String town) {
        return list(hand(desk, "akteure", "", "orte.csv", csv("Kennung;Name;Sitz", key + ";Stadt Guben;" + town)));
    }
}
