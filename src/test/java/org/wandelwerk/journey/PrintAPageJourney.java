package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** Somebody takes a page to a meeting on paper. */
@LausitzHouse
class PrintAPageJourney {

    private static final List<String> TO_CLICK = List.of(".nav--wide", ".menu", ".skip-link", ".breadcrumb");

    private static final double MOST_MILLISECONDS = 5000;

    @LocalServerPort
    private int port;

    private Page printed(String entry) {
        var page = Browser.Window.wide().dark().open(PublicAddresses.of(port, entry));
        page.setDefaultTimeout(MOST_MILLISECONDS);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        return page;
    }

    @ParameterizedTest
    @ValueSource(strings = {"project", "/werkstaetten/2", "/sitzungen/imag-2021-09-29", "in English: project"})
    void onPaperStandsTheContentAndNothingToClick(String entry) {
        var page = printed(entry);

        assertThat(page.locator("h1").isVisible()).isTrue();
        for (var hidden : TO_CLICK) {
            assertThat(page.locator(hidden).count()).as(hidden).isPositive();
            assertThat(page.locator(hidden).first().isVisible()).as(hidden).isFalse();
        }
        assertThat(page.locator("nav").all()).isNotEmpty().noneMatch(Locator::isVisible);
        assertThat(page.evaluate("() => getComputedStyle(document.body).backgroundColor"))
                .isIn("rgb(255, 255, 255)", "rgba(0, 0, 0, 0)");
        assertThat(page.evaluate("() => getComputedStyle(document.querySelector('h1')).color"))
                .isNotEqualTo("rgb(255, 255, 255)");
        page.context().close();
    }

    @Test
    void aProjectOnPaperTellsItsStoryMoneyPlaceAndSources() throws IOException {
        var page = printed("project with a place");
        var paper = words(page.pdf());

        for (var named : List.of(
                "h1",
                ".hero__lead",
                "#path",
                "#story",
                ".story__point h3, .story__point b",
                "#figures",
                ".figures tbody th",
                ".figures__amount",
                "#decisions",
                "#gaps",
                "#sources",
                ".sources a",
                ".facts .numeric",
                ".provenance",
                "figure.map figcaption",
                ".service__notice",
                ".footer p")) {
            assertThat(paper)
                    .as(named)
                    .contains(together(page.locator(named).first().textContent()));
        }
        var map = page.locator("figure.map svg").first().boundingBox();
        assertThat(map.width).isGreaterThan(150);
        assertThat(map.height).isGreaterThan(100);
        page.context().close();
    }

    @Test
    void theFiguresOnPaperBringTheirTablesWithDatesAndSources() throws IOException {
        var page = printed("/zahlen");
        var paper = words(page.pdf());

        assertThat(page.locator(".chart__data").all()).hasSizeGreaterThan(2);
        for (var named : List.of(
                ".chart__data thead th:last-child", ".chart__data tbody th", ".chart__data time", ".chart__data a")) {
            assertThat(page.locator(named).all())
                    .isNotEmpty()
                    .allSatisfy(cell -> assertThat(paper).as(named).contains(together(cell.textContent())));
        }
        page.context().close();
    }

    @Test
    void whatLeadsToOtherPagesIsNotPrinted() throws IOException {
        var page = printed("project with a place");
        var paper = words(page.pdf());

        assertThat(page.locator("nav").all())
                .hasSizeGreaterThan(3)
                .allSatisfy(nav -> assertThat(paper).doesNotContain(together(nav.textContent())));
        for (var hidden : List.of(".skip-link", ".menu summary")) {
            assertThat(paper).doesNotContain(together(page.locator(hidden).textContent()));
        }
        page.context().close();
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return together(new PDFTextStripper().getText(document));
        }
    }

    /** Without what the width of the paper decides: spaces, and hyphens at the ends of lines. */
    private static String together(String text) {
        return text.replaceAll("[\\s\\u00a0\\u00ad\\u200b-]", "");
    }
}
