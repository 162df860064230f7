package org.wandelwerk.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The barriers that a tool finds on a page. To hear of all else as well would take several times as long. */
final class Barriers {

    /** The tool, which here reads the words of each colour once for a page, and not once for each of its elements. */
    private static final String AXE = AxeBuilder.getAxeScript() + """
        ;(() => {
            const { Color } = axe.commons.color, read = Color.prototype.parseString, known = new Map();
            Color.prototype.parseString = function (words) {
                const same = known.get(words);
                if (same) {
                    Object.assign(this, { r: same.r, g: same.g, b: same.b, alpha: same.alpha });
                } else {
                    known.set(words, new Color(read.call(this, words)));
                }
                return this;
            };
        })();
        """;

    /** WCAG 2.2 to level AA in full, with what the tool leaves out unless asked, and what it thinks good practice. */
    private static final Map<String, Object> ALL = Map.of(
            "runOnly",
            Map.of(
                    "type",
                    "tag",
                    "values",
                    List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")));

    /** What the dark changes: the colours, and nothing else. */
    private static final Map<String, Object> COLOURS = only("color-contrast", "link-in-text-block");

    private static final Map<String, Object> SIZES_AND_COLOURS =
            only("target-size", "color-contrast", "link-in-text-block");

    static final int NARROW = 390;

    private Barriers() {}

    /** Those of a page as it is; its window must run scripts, or the tool waits for ever. */
    static List<String> on(Page page) {
        return found(page, ALL);
    }

    /** Those of a page as it is on a telephone. */
    static List<String> onANarrowScreen(Page page) {
        return onATelephone(page, ALL);
    }

    /** Those by colours when the same page is shown in the dark, where it stays; at its width and on a telephone. */
    static List<String> inTheDark(Page page) {
        return Stream.concat(inTheDarkAsWide(page).stream(), onATelephone(page, COLOURS).stream())
                .distinct()
                .toList();
    }

    /** Those of a page as it is and in the dark; it is shown in the light again. */
    static List<String> inLightAndDark(Page page) {
        var found = Stream.concat(on(page).stream(), inTheDark(page).stream()).toList();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        return found;
    }

    /** Those by colours in the dark, where the page stays, at its width alone. */
    static List<String> inTheDarkAsWide(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return found(page, COLOURS);
    }

    /** Those by colours, size and place in the dark, where the page stays, on a telephone alone. */
    static List<String> inTheDarkAndNarrow(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        return onATelephone(page, SIZES_AND_COLOURS);
    }

    /** Those by size and place, on a telephone; the page keeps its width. */
    static List<String> onATelephone(Page page) {
        return onATelephone(page, SIZES_AND_COLOURS);
    }

    /** Whether all of a page is to be seen without moving it sideways. */
    static boolean fits(Page page, int width) {
        page.setViewportSize(width, 800);
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
    }

    private static List<String> onATelephone(Page page, Map<String, Object> asked) {
        var before = page.viewportSize();
        page.setViewportSize(NARROW, before.height);
        var found = found(page, asked);
        page.setViewportSize(before.width, before.height);
        return found;
    }

    private static Map<String, Object> only(String... rules) {
        return Map.of("runOnly", Map.of("type", "rule", "values", List.of(rules)));
    }

    @SuppressWarnings("unchecked")
    private static List<String> found(Page page, Map<String, Object> asked) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
            // to the pages that this window shows next it comes along, which costs less than to send it after each
            page.addInitScript("if (location.protocol !== 'about:') {" + AXE + "}");
        }
        return (List<String>) page.evaluate("""
            asked => axe.run(document, {...asked, resultTypes: ['violations']})
                .then(found => found.violations.map(rule =>
                    rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.html).join(' ')))
            """, asked);
    }
}
