package org.wandelwerk.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desk.Form;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.draft.DownloadedRows;
import org.wandelwerk.draft.DraftHouse;

/** The lists at the desk as workbooks. */
@DraftHouse
class RecordListTest {

    private static final String LIST = "/schreibtisch/bearbeiten/akteure";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Statements statements;

    private Desk office;

    @BeforeEach
    void anOfficeAtItsDesk() {
        office = desks.of(new Site(port), "Otto Office", "administrator");
    }

    private void bringIn(String... names) {
        var address = "/schreibtisch/einlesen";
        var form = Form.in(office.get(address).page(), address).with("art", "akteure");
        var file = ("Name;Art\r\n" + String.join(";Verband\r\n", names) + ";Verband").getBytes(StandardCharsets.UTF_8);
        var list = office.hand(form, "datei", "a.csv", file)
                .header("Location")
                .replaceAll("^https?://[^/]+|/spalten$", "");
        var second = desks.of(office.site(), "Berta Beide", "administrator");
        assertThat(second.send(Form.in(second.get(list).page(), "/uebernahme")).status())
                .isEqualTo(303);
    }

    private List<Row> rows(String address) {
        return DownloadedRows.of(office, address);
    }

    @Test
    void theListIsTheSameAsOnThePageAndEachCellIsAText() {
        bringIn("Quellverein", "=HYPERLINK(\"https://example.org\")", "+49 Quelle e. V.", "Anderer Verein");

        var all = rows(LIST + "/liste.xlsx");
        var found = rows(LIST + "/liste.xlsx?q=quell");

        assertThat(all.getFirst().getCellText(0)).isEqualTo("Akteure");
        assertThat(all)
                .extracting(row -> row.getCellText(0))
                .contains("Quellverein", "=HYPERLINK(\"https://example.org\")", "+49 Quelle e. V.");
        assertThat(all)
                .allSatisfy(row -> assertThat(row.stream().toList())
                        .allSatisfy(cell -> assertThat(cell == null ? CellType.STRING : cell.getType())
                                .isIn(CellType.STRING, CellType.EMPTY)));
        assertThat(found)
                .extracting(row -> row.getCellText(0))
                .containsExactlyInAnyOrder("Akteure", "Quellverein", "+49 Quelle e. V.");
        assertThat(office.get(LIST + "?q=quell")
                        .page()
                        .select("main a[href*=xlsx]")
                        .attr("href"))
                .isEqualTo(LIST + "/liste.xlsx?q=quell");
        assertThat(rows("/en" + LIST + "/liste.xlsx").getFirst().getCellText(1)).isEqualTo("Key or day");
    }

    @Test
    void itCostsAsManyStatementsHoweverLongItIs() {
        bringIn("Einer");
        var few = statements.during(() -> office.get(LIST + "/liste.xlsx"));
        bringIn("Zweiter", "Dritter", "Vierter", "Fünfter");

        // the sign-in and the rights of it are read once a second
        assertThat(statements.during(() -> office.get(LIST + "/liste.xlsx")))
                .hasSizeBetween(few.size() - 2, few.size() + 2);
        assertThat(few).hasSizeLessThanOrEqualTo(8);
    }

    @Test
    void whoMayNotSeeTheListGetsNoFile() {
        var editor = desks.of(office.site(), "Mara Mitglied", "");

        assertThat(editor.get(LIST + "/liste.xlsx").status()).isEqualTo(404);
        assertThat(office.get("/schreibtisch/bearbeiten/nichts/liste.xlsx").status())
                .isEqualTo(404);
    }
}
