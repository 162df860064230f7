package org.wandelwerk.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;

/** The barriers that a tool finds on a page. To hear of all else as well would take several times as long. */
final class Barriers {

    private static final String AXE = AxeBuilder.getAxeScript();

    /** What the dark changes: the colours, and nothing else. */
    private static final Map<String, Object> COLOURS =
            Map.of("runOnly", Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block")));

    private Barriers() {}

    /** Those of a page as it is. */
    static List<String> on(Page page) {
        return found(page, Map.of());
    }

    /** Those by colours when the same page is shown in the dark, where it stays. */
    static List<String> inTheDark(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return found(page, COLOURS);
    }

    /** Whether all of a page is to be seen without moving it sideways. */
    static boolean fits(Page page, int width) {
        page.setViewportSize(width, 800);
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, Map<String, Object> asked) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate("""
            asked => axe.run(document, {...asked, resultTypes: ['violations']})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))
            """, asked);
    }
}
