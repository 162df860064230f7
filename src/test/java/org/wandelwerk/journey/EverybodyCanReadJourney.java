package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every kind of page, in light and dark, wide and narrow: no barrier that a tool finds, and no sideways scroll. */
@BesideOthers
class EverybodyCanReadJourney {

    private static final Map<String, Object> EVERYTHING = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    /** What the dark changes: the colours, and nothing else. */
    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

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
        assertThat(violations(page, EVERYTHING)).as("barriers in the light").isEmpty();

        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(violations(page, COLOURS)).as("barriers in the dark").isEmpty();

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
    private static List<String> violations(Page page, Map<String, Object> asked) {
        page.evaluate(AxeBuilder.getAxeScript());
        return (List<String>) page.evaluate("""
            asked => axe.run(document, {runOnly: asked, resultTypes: ['violations']})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))
            """, asked);
    }
}
