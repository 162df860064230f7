package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.spreadsheet.AWorkbook;

/** A messy list of members is mended in three cells, taken over by a second person, and taken back. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=list-journey")
class ReadAListJourney {

    private static final String LISTS = "/schreibtisch/einlesen";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    /** As somebody keeps it who never thought of handing it in. */
    private static byte[] messy() {
        return AWorkbook.of(workbook -> {
            var sheet = workbook.newWorksheet("Mitglieder aktuell");
            sheet.value(0, 0, "Werkstatt 2 – Mitglieder (Stand: 01.10.2026)");
            sheet.range(0, 0, 0, 5).merge();
            var rows = new String[][] {
                {"lfd. Nr.", "Institution", "Stimmrecht", "Mitglied seit", "Vertreter/in", "E-Mail"},
                {"1", "  Stadt Spremberg ", "ja", "1.4.25", "Anna Beispiel", "anna.beispiel@example.org"},
                {"2", "Stadt Forst (Lausitz)", "ja", "2025-04-01", "Ben Muster", "ben(at)example.org"},
                {"3", "Landkreis Spree-Neise", "mit Stimme", "", "", ""},
                {"4", "Stadt Guben", "jein", "", "", ""},
            };
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < rows[row].length; column++) {
                    sheet.value(row + 3, column, rows[row][column]);
                }
            }
        });
    }

    @Test
    void byKeyboardWithScriptsOff() {
        var site = new Site(port);
        var writer =
                Browser.Window.wide().withoutScripts().open(desks.of(site, "Wanda Wort", "office"), "/schreibtisch");
        var keys = new Keyboard(writer).press("main a[href='" + LISTS + "']", "**" + LISTS);
        keys.reach("#datei");
        writer.setInputFiles("#datei", new FilePayload("Mitglieder W2.xlsx", XLSX, messy()));
        writer.selectOption("#gremium", "w2");
        keys.press("form[enctype] button", "**/spalten").press("form .actions button:first-child", "**?getan=gelesen");
        assertThat(writer.locator("#refused").textContent()).contains("3 Zeilen sind abgelehnt");
        keys.type("#z_6_5", "ben@example.org")
                .type("#z_7_1", "Landkreis Spree-Neiße")
                .reach("#z_8_2");
        writer.keyboard().type("beratend");
        keys.press("form[action$='/zellen'] .actions button", "**?getan=geprueft");
        assertThat(writer.locator("#refused").count()).isZero();
        assertThat(writer.locator("form[action$='/uebernahme']").count()).isZero();
        var list = writer.url().replaceFirst("http://localhost:\\d+", "").replaceFirst("\\?.*", "");
        writer.context().close();

        var second = Browser.Window.wide().withoutScripts().open(desks.of(site, "Zoe Zweit", "office"), list);
        var others = new Keyboard(second).press("form[action$='/uebernahme'] button", "**?getan=uebernommen");
        assertThat(second.locator("#message").textContent()).contains("übernommen");
        assertThat(site.get("/akteure/stadt-spremberg").body()).contains("/werkstaetten/2");
        others.press("form[action$='/ruecknahme'] button", "**?getan=zurueckgenommen");
        assertThat(site.get("/akteure/stadt-spremberg").body()).doesNotContain("\"/werkstaetten/2\"");
        second.context().close();
    }

    @Test
    void thePagesHaveNoBarrierInLightAndDark() {
        var site = new Site(port);
        var desk = desks.of(site, "Olga Offen", "office");
        var form = Desk.Form.in(desk.get(LISTS).page(), LISTS).with("gremium", "w2");
        var columns = desk.hand(form, "datei", "Liste.xlsx", messy())
                .header("Location")
                .replaceFirst("http://localhost:\\d+", "");
        for (var address : List.of(LISTS, "/en" + columns, columns, columns.replace("/spalten", ""))) {
            var page = Browser.Window.wide().open(desk, address);
            assertThat(Barriers.on(page)).as(address + " in the light").isEmpty();
            assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
            assertThat(Barriers.fits(page, 320))
                    .as(address + " on a narrow screen")
                    .isTrue();
            page.context().close();
        }
    }
}
