package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.opendata.Grammar;

@LausitzHouse
class SitemapControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private Document xml(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/xml;charset=UTF-8");
        assertThat(Grammar.faults("sitemap.rnc", answer.body())).as(address).isEmpty();
        return Jsoup.parse(answer.body(), "", Parser.xmlParser());
    }

    private static List<String> paths(Document xml) {
        return xml.select("loc").eachText().stream()
                .map(address -> address.replaceFirst("https?://[^/]+", ""))
                .toList();
    }

    @Test
    void theIndexLeadsToPartsWithEveryPage() {
        var parts = paths(xml("/sitemap.xml"));
        assertThat(parts)
                .contains("/sitemap/seiten.xml")
                .anyMatch(part -> part.startsWith("/sitemap/projekte.xml?ab="));
        var pages = parts.stream().flatMap(part -> paths(xml(part)).stream()).toList();
        assertThat(pages).doesNotHaveDuplicates();
        assertThat(pages).contains("/", "/en", "/daten", "/werkstaetten", "/werkstaetten/2", "/en/werkstaetten/2");
        assertThat(pages).contains("/gremien/imag", "/en/gremien/imag");
        assertThat(pages.stream().filter(page -> page.matches("/projekte/P-[^/]*")))
                .hasSize(84);
        assertThat(pages.stream().filter(page -> page.matches("/projekte/P-[^/]*/verlauf")))
                .hasSize(84);
        assertThat(pages.stream().filter(page -> page.matches("/en/akteure/[^/]*")))
                .hasSize(76);
        assertThat(pages)
                .contains("/zahlen/stand", "/en/ideen/neu", "/karte", "/verfahren/stark", "/en/verfahren/stark/verlauf")
                .contains("/werkstaetten/2/verlauf", "/gremien/imag/verlauf", "/sitzungen/imag-2021-09-29/verlauf");
        assertThat(pages).noneMatch(page -> page.contains("darstellung") || page.contains("{"));
    }

    @Test
    void whatItListsIsThere() {
        for (var part : paths(xml("/sitemap.xml"))) {
            var pages = paths(xml(part));
            // an odd step, for pages and their stories, German and English take turns
            var step = part.contains("seiten") ? 1 : Math.max(1, pages.size() / 12) | 1;
            for (int i = 0; i < pages.size(); i += step) {
                assertThat(site().get(pages.get(i)).status()).as(pages.get(i)).isEqualTo(200);
            }
        }
    }

    @Test
    void eachPageNamesItselfInEachLanguageAndItsLastChange() {
        var first = xml(paths(xml("/sitemap.xml")).stream()
                        .filter(part -> part.contains("projekte"))
                        .findFirst()
                        .orElseThrow())
                .expectFirst("url");
        assertThat(first.getElementsByTag("xhtml:link").eachAttr("hreflang")).containsExactly("de", "en", "x-default");
        assertThat(first.select("lastmod").text()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void searchEnginesMayReadNothingOfADemonstration() {
        var answer = site().get("/robots.txt");
        assertThat(answer.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.body()).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sitemap/nichts.xml", "/sitemap/projekte.xml?ab=zzz", "/sitemap/.xml"})
    void anUnknownPartIsNotThere(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }

    @Test
    void itNeedsFewStatements() {
        assertThat(statements.during(() -> site().get("/sitemap.xml"))).hasSizeLessThanOrEqualTo(4);
        assertThat(statements.during(() -> site().get("/sitemap/projekte.xml"))).hasSizeLessThanOrEqualTo(3);
    }
}
