package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.draft.Desks;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSuccession;

/**
 * The office adds minutes to a project by keyboard and without scripts, lets the bank read them, and puts a newer
 * version in their place; the bank fetches what is meant for it.
 */
@LausitzHouse
@Import(Desks.class)
class ShareAFileJourney {

    @LocalServerPort
    private int port;

    @Autowired
    private Desks desks;

    @Autowired
    private ProjectMoves moves;

    @Autowired
    private ProjectSuccession succession;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    @Test
    void aPaperIsAddedSharedReplacedAndFetchedByKeyboard() throws IOException {
        var office = desks.of(new Site(port), "Otto Office", "office");
        var key = new AcceptedProfile(moves, succession).by(office).value();
        var page = Browser.Window.wide().open(office, "/schreibtisch/projekte/" + key + "/schritt");
        var keys = new Keyboard(page).press("main a[href$='/unterlagen']", "**/unterlagen");
        page.locator("#datei").setInputFiles(file("Niederschrift.txt", "Beschlossen."));
        keys.press("button:text-is('Unterlage hochladen')", "**/unterlagen");
        assertThat(page.locator("main").textContent()).contains("Niederschrift.txt", "niemand sonst");
        isAccessible(page);

        keys.press("main a:text-is('Niederschrift.txt')", "**/dateien/*")
                .space("#leser input[value=BANK]")
                .press("button:text-is('Speichern, wer sie liest')", "**/dateien/*");
        assertThat(page.locator("#leser input[value=BANK]").isChecked()).isTrue();
        isAccessible(page);
        page.locator("#datei").setInputFiles(file("Niederschrift unterschrieben.txt", "Unterschrieben."));
        keys.space("#neue-leser input[value=BANK]").press("button:text-is('Neue Fassung hochladen')", "**/dateien/*");
        assertThat(page.locator("h1").textContent()).isEqualTo("Niederschrift unterschrieben.txt");
        assertThat(page.locator("section:has(#fassungen) li").count()).isEqualTo(2);
        isAccessible(page);
        page.context().close();

        theBankFetches(desks.of(new Site(port), "Bea Bank", "bank"), key);
    }

    private void theBankFetches(Desk bank, String key) throws IOException {
        var page = Browser.Window.wide().open(bank, "/schreibtisch/projekte/" + key + "/unterlagen");
        assertThat(page.locator("main").textContent()).contains("Niederschrift unterschrieben.txt");
        var keys = new Keyboard(page).reach("main li form button");
        Download fetched = page.waitForDownload(() -> keys.page().keyboard().press("Enter"));
        assertThat(Files.readString(fetched.path())).isEqualTo("Unterschrieben.");
        isAccessible(page);
        page.context().close();
    }

    private static void isAccessible(Page page) {
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.inTheDark(page)).as("in the dark").isEmpty();
        assertThat(Barriers.fits(page, 320)).as("on a narrow screen").isTrue();
    }
}
