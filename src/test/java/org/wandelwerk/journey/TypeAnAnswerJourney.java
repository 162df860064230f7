package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** Somebody types an answer on and on, and one that is longer than any that is kept. */
@LausitzHouse
class TypeAnAnswerJourney {

    @LocalServerPort
    private int port;

    private Page begun() {
        return new IdeaInBrowser(port).begun(Browser.Window.wide());
    }

    private static void told(Page page, String words) {
        page.waitForCondition(() -> page.locator("[data-state]").textContent().contains(words));
    }

    private static void saved(Page page) {
        told(page, "gespeichert um");
    }

    @Test
    void whoeverTypesOnIsNotToldThatItIsSavedAndIsSavedAllTheSame() {
        var page = begun();
        page.locator("#f-title").fill("Dorfladen");
        saved(page);
        var sent = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().endsWith("/feld")) {
                sent.incrementAndGet();
            }
        });
        page.locator("#f-summary").press("E");
        assertThat(page.locator("[data-state]").textContent()).contains("Noch nicht gespeichert");
        var typing = new Locator.PressSequentiallyOptions().setDelay(100);
        page.locator("#f-summary").pressSequentially("in Laden, ".repeat(6), typing);
        assertThat(sent).as("sent while typing goes on").hasPositiveValue();
        saved(page);
        page.locator("#f-summary").fill("x".repeat(9000));
        told(page, "8.000 Zeichen");
        assertThat(page.locator("#f-summary").inputValue()).hasSize(9000);
        page.locator("#f-summary").fill("Ein Laden.");
        saved(page);
        page.reload();
        assertThat(page.locator("#f-summary").inputValue()).isEqualTo("Ein Laden.");
        page.context().close();
    }

    @Test
    void whoeverPressesTheButtonWithATooLongAnswerIsToldWithoutBeingAskedWhetherToLeave() {
        var page = begun();
        var asked = new AtomicInteger();
        page.onDialog(dialog -> {
            asked.incrementAndGet();
            dialog.accept();
        });
        page.locator("#f-title").fill("Dorfladen");
        saved(page);
        page.locator("#f-summary").fill("x".repeat(9000));
        told(page, "8.000 Zeichen");
        page.locator(".button[name=weiter]").click();
        page.waitForCondition(() -> page.locator("#message").count() == 1);
        assertThat(page.locator("#message").textContent()).contains("Nicht gespeichert");
        assertThat(page.locator("#f-summary").inputValue()).hasSize(9000);
        assertThat(asked).hasValue(0);
        page.context().close();
    }

    @Test
    void whoeverLeavesAFieldThatIsSavedSendsItNotAgain() {
        var page = begun();
        var sent = new AtomicInteger();
        page.onRequest(request -> {
            if (request.url().endsWith("/feld")) {
                sent.incrementAndGet();
            }
        });
        page.locator("#f-title").pressSequentially("Dorfladen");
        saved(page);
        assertThat(sent).hasValue(1);
        page.locator("#f-title").press("Tab");
        page.locator("#f-promoter").fill("Gemeinde Jänschwalde");
        page.locator("#f-promoter").press("Tab");
        page.waitForCondition(() -> sent.get() > 1);
        saved(page);
        assertThat(sent).as("the title was not sent again").hasValue(2);
        page.context().close();
    }
}
