package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.document.ReadPdf;
import org.wandelwerk.profile.WholeProfile;

/**
 * Somebody without a mouse asks whether an idea fits, fills in a whole profile with a co-author and over a bad line,
 * hands it in and takes the receipt.
 */
@LausitzHouse
class WholeProfileByKeyboardJourney {

    private static final String NAMES =
            "[...new Set([...document.querySelectorAll('form.profile [name^=a_]')].map((one) => one.name))]";

    private static final String SECTIONS = "section[aria-labelledby=sections]";

    @LocalServerPort
    private int port;

    @Test
    void byKeyboardAloneAWholeProfileIsFilledInWithACoauthorOverABrokenLineAndHandedIn() throws Exception {
        var page = Browser.Window.wide().open("http://localhost:" + port + "/ideen/neu");
        var keys = new Keyboard(page)
                .choose("#traeger", "administered")
                .choose("#zweck", "build")
                .press("button:text-is('Passende Wege zeigen')", "**zweck=build**")
                .press("form[method=post] button:text-is('Jetzt beginnen')", "**/idee");
        write(keys, "idee");
        keys.press("aside a:text-is('Übersicht und Abgabe')", "**/ideen/P-*");
        aCoauthorWritesOfThePromoter(keys);
        keys.press(SECTIONS + " a[href$='/wirkung']", "**/wirkung");
        write(keys, "wirkung");
        write(keys, "ort");
        theLineBreaks(keys);
        write(keys, "geld");
        answer(keys, "erklaerung");
        keys.press(".button[name=weiter]", "**/ideen/P-*")
                .press("button:text-is('Steckbrief abgeben')", "**?getan=abgegeben");

        assertThat(page.locator("main").textContent()).contains("Fassung 1, Steckbrief");
        keys.reach("a:text-is('Eingangsbestätigung (PDF)')");
        var receipt = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(ReadPdf.of(Files.readAllBytes(receipt.path())).text())
                .contains("Amt Peitz", "Anna Beispiel", "650.000", "keinen Beginn des Vorhabens");
        page.context().close();
    }

    private static void write(Keyboard keys, String section) {
        assertThat(keys.page().url()).endsWith("/" + section);
        answer(keys, section);
        keys.press(".button[name=weiter]", "**/" + WholeProfile.behind(section));
    }

    /** Who writes along gets the link, and goes on by keyboard in another browser. */
    private void aCoauthorWritesOfThePromoter(Keyboard keys) {
        var shared = keys.reach(".profile__link a").page().locator(".profile__link a");
        var link = String.valueOf(shared.getAttribute("href")).replaceFirst(".*/ideen", "/ideen");
        var other = Browser.Window.wide().open("http://localhost:" + port + link);
        var theirs = new Keyboard(other).press(SECTIONS + " a[href$='/traeger']", "**/traeger");
        write(theirs, "traeger");
        other.context().close();
    }

    /** What is typed meanwhile waits in the page, and is saved by itself when the line is back. */
    private static void theLineBreaks(Keyboard keys) {
        var page = keys.page();
        page.context().setOffline(true);
        answer(keys, "zeit");
        page.keyboard().press("Tab");
        page.waitForCondition(() -> state(page).contains("keine Verbindung"));
        page.context().setOffline(false);
        page.waitForCondition(() -> state(page).contains("gespeichert um"));
        page.reload();
        assertThat(page.locator("[name='a_stages.1.name']").inputValue()).isEqualTo("Planung und Bau");
        assertThat(page.locator("[name=a_end]").inputValue()).isEqualTo("30.6.2028");
        keys.press(".button[name=weiter]", "**/geld");
    }

    private static String state(Page page) {
        return String.valueOf(page.locator("[data-state]").textContent());
    }

    /** In the order of the page, so that Tab goes through it once. */
    private static void answer(Keyboard keys, String section) {
        var answers = WholeProfile.SECTIONS.getOrDefault(section, Map.of());
        ((List<?>) keys.page().evaluate(NAMES))
                .stream()
                        .map(name -> String.valueOf(name).substring("a_".length()))
                        .filter(answers::containsKey)
                        .forEach(slot -> answer(keys, slot, answers.getOrDefault(slot, "")));
    }

    private static void answer(Keyboard keys, String slot, String text) {
        var field = "[name='a_%s']:not([type=hidden])".formatted(slot);
        switch (kind(keys.page(), field)) {
            case "radio", "select-one" -> keys.choose(field, text);
            case "checkbox" -> List.of(text.split(",", -1)).forEach(one -> keys.space(field + "[value='" + one + "']"));
            default -> keys.type(field, text);
        }
    }

    private static String kind(Page page, String field) {
        return String.valueOf(page.locator(field).first().evaluate("one => one.type"));
    }
}
