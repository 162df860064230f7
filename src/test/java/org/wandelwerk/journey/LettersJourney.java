package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.House;
import org.wandelwerk.Site;
import org.wandelwerk.committee.SeatedMembers;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.letter.SampleTemplate;

/** The office writes letters to a body of 25 from its own template: by keyboard, with scripts off. */
@House
@Import({Desks.class, SeatedMembers.class})
class LettersJourney {

    private static final String ADDRESS = "/schreibtisch/briefe";

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private SeatedMembers members;

    private Desk office;

    @BeforeEach
    void theOfficeAtItsDesk() {
        office = desks.of(new Site(port), "Otto Office", "administrator");
    }

    private Page open(Browser.Window window, String address) {
        var page = window.open("about:blank");
        page.context()
                .addCookies(List.of(new Cookie("SESSION", office.token().value()).setUrl("http://localhost:" + port)));
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private static Keyboard upload(Page page, String name) {
        var keys = new Keyboard(page)
                .press("main a[href='" + ADDRESS + "']", "**" + ADDRESS)
                .type("#name", name)
                .reach("#datei");
        page.setInputFiles("#datei", new FilePayload("brief.docx", "application/octet-stream", SampleTemplate.file()));
        return keys.press("main form.report button", "**" + ADDRESS + "/*-*");
    }

    private static List<String> names(Download download) throws IOException {
        var names = new ArrayList<String>();
        try (var zip = new ZipInputStream(Files.newInputStream(download.path()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void twentyFiveLettersComeOutOfOneTemplate() throws IOException {
        members.seat(77, 25);
        var page = open(Browser.Window.wide().withoutScripts(), "/schreibtisch");
        var keys = upload(page, "Einladung der Geschäftsstelle");
        page.locator("#gremium").selectOption("w77");
        keys.press("main form[method=get] button", "**/vorschau?gremium=w77");
        assertThat(page.locator("main").textContent()).contains("Guten Tag Mitglied 07", "25 Personen");
        keys.reach("button:text-is('Briefe als ZIP-Datei herunterladen')");
        var download = page.waitForDownload(() -> page.keyboard().press("Enter"));

        assertThat(names(download)).hasSize(25).allMatch(name -> name.endsWith(".docx"));
        page.navigate(page.url().replaceFirst("/vorschau.*", ""));
        assertThat(page.locator("main").textContent()).contains("Nr. 1: 25 Briefe", "Otto Office");
        page.context().close();
    }

    @Test
    void thePagesOfLettersHaveNoBarrierInLightAndDark() {
        members.seat(78, 25);
        members.leaveEmpty(78, "Verein ohne Kopf");
        var first = open(Browser.Window.wide(), "/schreibtisch");
        upload(first, "Rundschreiben");
        var template = first.url().replaceFirst("^https?://[^/]+", "");
        first.context().close();
        for (var address : List.of(
                ADDRESS,
                "/en" + ADDRESS,
                template,
                "/en" + template,
                template + "/vorschau?gremium=w78",
                "/en" + template + "/vorschau?gremium=w78")) {
            var page = open(Browser.Window.wide(), address);
            assertThat(page.locator("h1").count()).as(address).isEqualTo(1);
            assertThat(Barriers.on(page)).as(address + " in the light").isEmpty();
            assertThat(Barriers.inTheDark(page)).as(address + " in the dark").isEmpty();
            assertThat(Barriers.fits(page, 320))
                    .as(address + " on a narrow screen")
                    .isTrue();
            page.context().close();
        }
    }
}
