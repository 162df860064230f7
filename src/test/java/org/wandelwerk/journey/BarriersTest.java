package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The tool finds what it is there to find. */
@TestInstance(Lifecycle.PER_CLASS)
class BarriersTest {

    private static final String HEAD = "<!doctype html><html lang='en'><head><title>A page</title></head><body><main>";

    private Page page;

    @BeforeAll
    void open() {
        page = Browser.Window.wide().open("about:blank");
    }

    @AfterAll
    void close() {
        page.context().close();
    }

    private void shows(String content) {
        page.setContent(HEAD + "<h1>A page</h1>" + content + "</main></body></html>");
    }

    @Test
    void aGoodPageHasNone() {
        shows("<p>Words</p>");
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.onATelephone(page)).isEmpty();
        assertThat(Barriers.inTheDark(page)).isEmpty();
    }

    @Test
    void whatIsABarrierOnOneWidthAloneIsFoundThere() {
        shows("<style>p { display: none; color: #aaa; background: #fff }"
                + "@media (max-width: 500px) { p { display: block } }</style><p>Words</p>");
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.onANarrowScreen(page)).anyMatch(found -> found.startsWith("color-contrast"));
        assertThat(Barriers.inTheDarkAsWide(page)).isEmpty();
        assertThat(Barriers.inTheDarkAndNarrow(page)).anyMatch(found -> found.startsWith("color-contrast"));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    }

    @Test
    void whatIsTooSmallToHitIsOneAndOnATelephoneToo() {
        var small = "<button style='all:unset;width:9px;height:9px;display:inline-block' aria-label='%s'></button>";
        shows("<div style='font-size:0'>" + small.formatted("One") + small.formatted("Two") + "</div>");
        assertThat(Barriers.on(page)).anyMatch(found -> found.startsWith("target-size"));
        assertThat(Barriers.onATelephone(page)).anyMatch(found -> found.startsWith("target-size"));
    }

    @Test
    void aColourThatFadesInTheDarkOfANarrowScreenIsOne() {
        shows("<style>@media (prefers-color-scheme: dark) and (max-width: 500px)"
                + "{ p { color: #aaa; background: #fff } }</style><p>Words</p>");
        assertThat(Barriers.on(page)).isEmpty();
        assertThat(Barriers.inTheDark(page)).anyMatch(found -> found.startsWith("color-contrast"));
        page.emulateMedia(
                new Page.EmulateMediaOptions().setColorScheme(com.microsoft.playwright.options.ColorScheme.LIGHT));
    }
}
