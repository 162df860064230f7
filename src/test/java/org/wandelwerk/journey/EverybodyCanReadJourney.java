package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;

/** Every kind of page, in light and dark, wide and narrow: no barrier that a tool finds, and no sideways scroll. */
@LausitzHouse
class EverybodyCanReadJourney {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<Integer> WIDTHS = List.of(1024, 768, 390, 320);

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return PublicAddresses.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void inLightAndDarkAndOnANarrowScreen(String entry) {
        var page = Browser.Window.wide().open(PublicAddresses.of(port, entry));
        assertThat(violations(page)).as("barriers in the light").isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(page)).as("barriers in the dark").isEmpty();

        for (var width : WIDTHS) {
            page.setViewportSize(width, 800);
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                    .as("no sideways scroll at %d pixels, which is also 1280 at four times the size", width)
                    .isTrue();
        }
        page.context().close();
    }

    /** Asks for violations alone: to hear of everything else as well takes several times as long. */
    @SuppressWarnings("unchecked")
    private static List<String> violations(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate("""
            rules => axe.run(document, {runOnly: {type: 'tag', values: rules}, resultTypes: ['violations']})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))
            """, RULES);
    }
}
