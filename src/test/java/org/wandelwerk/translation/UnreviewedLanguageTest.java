package org.wandelwerk.translation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.House;
import org.wandelwerk.Site;

/** A house that shows testers the languages that nobody has read yet. */
@House
class UnreviewedLanguageTest {

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void setting(DynamicPropertyRegistry properties) {
        properties.add("wandelwerk.show-unreviewed-languages", () -> "true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/projekte", "/werkstaetten", "/akteure", "/darstellung", "/sprachen"})
    void everyPageIsShownInItAndSaysThatNobodyHasReadIt(String address) {
        for (var language : new String[] {"dsb", "hsb", "pl"}) {
            var answer = new Site(port).get("/" + language + address);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
            assertThat(answer.page().select(".service__notice").text()).isEqualTo("Ungeprüfte Übersetzung");
            assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex");
            assertThat(answer.page().select("meta[name=robots]").attr("content"))
                    .isEqualTo("noindex");
        }
    }

    @Test
    void proposalsAreShownAndMissingTextsAreGermanAndMarked() {
        var page = new Site(port).get("/dsb/akteure").page();
        assertThat(page.select(".breadcrumb a").text()).isEqualTo("Startowy bok");
        assertThat(page.select(".breadcrumb a [lang=de]")).isEmpty();
        var heading = page.select("h1 span[lang=de]");
        assertThat(heading.text()).isEqualTo("Akteure");
        assertThat(page.title()).startsWith("Akteure – ").doesNotContain("\uE000", "\uE001");
        assertThat(page.outerHtml()).doesNotContain("\uE000", "\uE001");
    }

    @Test
    void searchEnginesAreNotToldOfIt() {
        var page = new Site(port).get("/projekte").page();
        assertThat(page.select("link[rel=alternate]").eachAttr("hreflang")).containsExactly("de", "en", "x-default");
        assertThat(page.select(".service__list a[hreflang]").eachAttr("hreflang"))
                .containsExactly("de", "en", "dsb", "hsb", "pl");
        assertThat(new Site(port).get("/projekte").header("X-Robots-Tag")).isEmpty();
    }
}
