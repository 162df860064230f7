package org.wandelwerk.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;

/** Every kind of page, in light and dark, wide and narrow: no barrier that a tool finds, and no sideways scroll. */
@LausitzHouse
class EverybodyCanReadJourney {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    @LocalServerPort
    private int port;

    static List<String> pages() {
        return List.of(
                "/",
                "/en",
                "/werkstaetten",
                "/werkstaetten/2",
                "/en/werkstaetten/2",
                "/werkstaetten/4",
                "/projekte",
                "/projekte?werkstatt=3&bereich=9",
                "project",
                "/akteure",
                "organisation",
                "/berichtigungen",
                "/darstellung",
                "/nichts");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void inTheLight(String address) {
        read(Browser.Window.wide(), address);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void inTheDark(String address) {
        read(Browser.Window.wide().dark(), address);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void onANarrowScreen(String address) {
        read(Browser.Window.narrow(), address);
    }

    private void read(Browser.Window window, String address) {
        var page = window.open("http://localhost:" + port + known(address));
        assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"))
                .as("no sideways scroll on %s", address)
                .isTrue();
        assertThat(violations(page)).as("barriers on %s", address).isEmpty();
        page.context().close();
    }

    private static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .limit(3)
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
    }

    private String known(String address) {
        return switch (address) {
            case "project" -> first("/werkstaetten/2", ".card h3 a");
            case "organisation" -> first("/werkstaetten/2", ".groups li a");
            default -> address;
        };
    }

    private String first(String address, String link) {
        return new Site(port).get(address).page().select(link).attr("href");
    }
}
