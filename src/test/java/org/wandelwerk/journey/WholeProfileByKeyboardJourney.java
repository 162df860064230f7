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

/** Somebody without a mouse asks whether an idea fits, fills in a whole profile, hands it in and takes the receipt. */
@LausitzHouse
class WholeProfileByKeyboardJourney {

    private static final String NAMES =
            "[...new Set([...document.querySelectorAll('form.profile [name^=a_]')].map((one) => one.name))]";

    @LocalServerPort
    private int port;

    @Test
    void byKeyboardAloneAWholeProfileIsFilledInAndHandedIn() throws Exception {
        var page = Browser.Window.wide().open("http://localhost:" + port + "/ideen/neu");
        var keys = new Keyboard(page)
                .choose("#traeger", "administered")
                .choose("#zweck", "build")
                .press("button:text-is('Passende Wege zeigen')", "**zweck=build**")
                .press("form[method=post] button:text-is('Jetzt beginnen')", "**/idee");
        for (var section : WholeProfile.SECTIONS.keySet()) {
            assertThat(page.url()).endsWith("/" + section);
            answer(keys, section);
            var isLast = WholeProfile.behind(section).equals(section);
            keys.press(".button[name=weiter]", isLast ? "**/ideen/P-*" : "**/" + WholeProfile.behind(section));
        }
        keys.press("button:text-is('Steckbrief abgeben')", "**?getan=abgegeben");

        assertThat(page.locator("main").textContent()).contains("Fassung 1, Steckbrief");
        keys.reach("a:text-is('Eingangsbestätigung (PDF)')");
        var receipt = page.waitForDownload(() -> page.keyboard().press("Enter"));
        assertThat(ReadPdf.of(Files.readAllBytes(receipt.path())).text())
                .contains("Amt Peitz", "Anna Beispiel", "650.000", "keinen Beginn des Vorhabens");
        page.context().close();
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
