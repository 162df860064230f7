package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.ResolvableType;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.opendata.Grammar;
import org.wandelwerk.shell.Page;

@LausitzHouse
class SitemapControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

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
        assertThat(pages.stream().filter(page -> page.matches("/en/akteure/[^/]*")))
                .hasSize(76);
        assertThat(pages)
                .contains("/zahlen/stand", "/en/ideen/neu", "/karte", "/verfahren/stark", "/en/verfahren/stark");
        assertThat(pages).noneMatch(page -> page.contains("darstellung") || page.contains("{"));
    }

    private static boolean keepsSearchEnginesAway(HandlerMethod method) {
        var type = ResolvableType.forMethodReturnType(method.getMethod());
        return Stream.of(type, type.getGeneric())
                .<Class<?>>map(ResolvableType::toClass)
                .filter(one -> Page.class.isAssignableFrom(one) && one != Page.class)
                .map(one -> Path.of("src/main/jte", Page.template(one)))
                .anyMatch(template -> text(template).contains("isIndexed = false"));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page of which there is one is answered by its own controller, whatever pattern it fits as well. */
    @Test
    void whatKeepsSearchEnginesAwayIsNotListed() {
        var patterns = new TreeMap<String, Boolean>();
        mapping.getHandlerMethods().entrySet().stream()
                .filter(entry ->
                        entry.getKey().getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .forEach(entry -> entry.getKey()
                        .getPatternValues()
                        .forEach(pattern -> patterns.put(pattern, keepsSearchEnginesAway(entry.getValue()))));
        var away = patterns.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(away).contains("/suche/merken", "/werkstaetten/{number}/verlauf");
        var listed = paths(xml("/sitemap.xml")).stream()
                .flatMap(part -> paths(xml(part)).stream())
                .map(page -> page.replaceFirst("^/en(?=/|$)", ""))
                .toList();
        assertThat(listed)
                .allSatisfy(page -> assertThat(patterns.getOrDefault(
                                page,
                                away.stream()
                                        .anyMatch(pattern -> page.matches(pattern.replaceAll("\\{[^/]*}", "[^/]+")))))
                        .as(page)
                        .isFalse());
    }

    @Test
    void whatItListsIsThere() {
        for (var part : paths(xml("/sitemap.xml"))) {
            var pages = paths(xml(part));
            // an odd step, for German and English take turns
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
