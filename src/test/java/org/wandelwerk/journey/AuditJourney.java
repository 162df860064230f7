package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.audit.web.PackProof;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.history.Eras;

/** An auditor takes a whole pack, and answers an information request with what of it is public: by keyboard alone. */
@LausitzHouse
@Import(Desks.class)
@TestPropertySource(properties = "spring.application.name=audit-house")
class AuditJourney {

    private static final int MOST_STEPS = 250;

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private Eras eras;

    @Test
    void theAnswerHoldsWhatIsPublicAndTheWholePackCanBeCheckedByAnybody() throws IOException {
        eras.begin("so that all is sealed");
        var site = new Site(port);
        var project = PublicAddresses.path(port, "project");
        var page = Browser.Window.wide()
                .withoutScripts()
                .open(desks.of(site, "Paula Prüfung", "auditor"), "/schreibtisch");
        tabTo(page, "main a[href='/schreibtisch/pruefung']:focus");
        page.keyboard().press("Enter");
        page.waitForURL("**/schreibtisch/pruefung");
        tabTo(page, "#eintrag:focus");
        page.keyboard().type("http://localhost:" + port + project);
        tabTo(page, "#grund:focus");
        page.keyboard().type("Auskunft zu einem Projekt");
        tabTo(page, "form.report button:focus");
        page.keyboard().press("Enter");
        page.waitForURL("**/schreibtisch/pruefung/*-*");
        tabTo(page, "main form button:focus");
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(download.suggestedFilename()).matches("vorfuehrung-pruefpaket-[0-9a-f-]+\\.zip");
        var zip = Files.readAllBytes(download.path());
        var proof = PackProof.of(zip);
        assertThat(proof.wrong()).isEmpty();
        assertThat(proof.rows("entries.jsonl")).isNotEmpty();
        assertThat(proof.text("verlauf.csv")).contains("projekte", "Titel");
        page.reload();
        assertThat(page.locator("main").textContent()).contains(PackProof.sha(zip));

        isPublicAlone(page);
        page.context().close();
    }

    private static void isPublicAlone(Page page) throws IOException {
        tabTo(page, "main form button[value=oeffentlich]:focus");
        var answer = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(answer.suggestedFilename()).matches("vorfuehrung-auskunft-[0-9a-f-]+\\.zip");
        var open = PackProof.of(Files.readAllBytes(answer.path()));
        assertThat(open.files().keySet()).anyMatch(name -> name.matches("eintraege/projekte-.*-fassung-1\\.json"));
        assertThat(open.files().keySet()).noneMatch(name -> name.startsWith("beweis/") || name.equals("verlauf.csv"));
        for (var content : open.files().values()) {
            assertThat(new String(content, StandardCharsets.UTF_8))
                    .doesNotContain("Paula Prüfung", "Auskunft zu einem Projekt", "role:office");
        }
    }

    @Test
    void thePagesOfAuditorsHaveNoBarrierInLightAndDark() {
        var site = new Site(port);
        var desk = desks.of(site, "Paula Prüfung", "auditor");
        var form = Desk.Form.in(desk.get("/schreibtisch/pruefung").page(), "/pruefung")
                .with("auswahl", "BODY")
                .with("art", "")
                .with("eintrag", "w2")
                .with("grund", "Prüfung");
        var pack = desk.send(form).header("Location");
        for (var address : List.of(
                "/schreibtisch/pruefung",
                "/en" + pack,
                "/schreibtisch/pruefung/vier-augen",
                "/schreibtisch/verlauf/gremien/w2",
                "/en/schreibtisch/verlauf" + PublicAddresses.path(port, "project"),
                "/schreibtisch/verlauf/konten/" + desk.person().id().value(),
                "/gremien/imag/verlauf")) {
            var page = Browser.Window.wide().open(desk, address);
            assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
            assertThat(Barriers.on(page)).as(address + " in the light").isEmpty();
            assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
            assertThat(Barriers.fits(page, 320))
                    .as(address + " on a narrow screen")
                    .isTrue();
            page.context().close();
        }
    }

    private static void tabTo(Page page, String wanted) {
        for (int step = 0; step < MOST_STEPS; step++) {
            if (page.locator(wanted).count() > 0) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("nothing leads to " + wanted + " by keyboard");
    }
}
