package org.wandelwerk.portal.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.LausitzHouse;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

@LausitzHouse
class SearchControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    private Site site() {
        return new Site(port);
    }

    private Document search(String words) {
        return site().get(address(words)).page();
    }

    private static String address(String words) {
        return "/suche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> titles(Document page, String group) {
        return page.select("section[aria-labelledby=" + group + "] h3").eachText();
    }

    @Test
    void aPlaceIsFoundByItsGermanAndSorbianNameWithAndWithoutMarks() {
        var byGerman = search("Cottbus");
        var bySorbian = search("Chóśebuz");
        var withoutMarks = search("chosebuz");
        for (var page : List.of(byGerman, bySorbian, withoutMarks)) {
            assertThat(titles(page, "orte").getFirst()).isEqualTo("Cottbus");
        }
        assertThat(all("Chóśebuz", "projekte"))
                .isEqualTo(all("CHOSEBUZ", "projekte"))
                .hasSizeGreaterThan(5);
        assertThat(all("Cottbus", "projekte")).containsAll(all("Chóśebuz", "projekte"));
    }

    private List<String> all(String words, String group) {
        var page = site().get(address(words) + "&art=" + group).page();
        var titles = new ArrayList<>(page.select(".hit h3").eachText());
        for (var next = page.selectFirst(".pager a[rel=next]"); next != null; ) {
            page = site().get(next.attr("href")).page();
            titles.addAll(page.select(".hit h3").eachText());
            next = page.selectFirst(".pager a[rel=next]");
        }
        return titles.stream().sorted().toList();
    }

    @Test
    void aPlaceLeadsToTheProjectsThere() {
        var link = search("Chóśebuz").expectFirst("section[aria-labelledby=orte] h3 a");
        var page = site().get(link.attr("href")).page();
        assertThat(page.select(".hit")).hasSizeGreaterThan(5);
        assertThat(page.select(".hit__place").eachText()).anyMatch(place -> place.contains("Chóśebuz"));
    }

    @Test
    void whatWasLookedForIsMarkedHoweverItIsWritten() {
        assertThat(search("chosebuz")
                        .select("section[aria-labelledby=projekte] mark")
                        .eachText())
                .contains("Chóśebuz");
    }

    @Test
    void anOrganisationIsFoundByItsFormerName() {
        var page = search("Carl-Thiem-Klinikum");
        var hit = page.select("section[aria-labelledby=akteure] .hit").stream()
                .filter(found -> found.text().contains("Medizinische Universität Lausitz"))
                .findFirst()
                .orElseThrow();
        assertThat(hit.text()).contains("früher: Carl-Thiem-Klinikum Cottbus");
    }

    @Test
    void aWorkshopIsFoundByItsNumberAndAProjectByItsKey() {
        assertThat(search("Werkstatt 2")
                        .select("section[aria-labelledby=gremien] h3 a")
                        .attr("href"))
                .isEqualTo("/werkstaetten/2");
        var key = site().get("/projekte").page().select(".row h3 a").attr("href");
        var found = search(key.substring(key.lastIndexOf('/') + 1)).select("section[aria-labelledby=projekte] h3 a");
        assertThat(found.eachAttr("href")).containsExactly(key);
    }

    @Test
    void theNameThatWasTypedComesFirst() {
        assertThat(titles(search("Guben"), "orte").getFirst()).isEqualTo("Guben");
        assertThat(titles(search("IHK Cottbus"), "akteure").getFirst()).contains("Cottbus");
    }

    @Test
    void meetingsAndNewsAreFoundToo() {
        assertThat(titles(search("Cottbus"), "sitzungen")).isNotEmpty();
        assertThat(titles(search("Werkstatt"), "aktuelles")).isNotEmpty();
    }

    @Test
    void allHitsOfOneKindAreReachedPartByPart() {
        var page = search("Lausitz");
        for (Element more : page.select(".hits .actions a")) {
            var parts = all(more.attr("href"));
            assertThat(parts).as(more.text()).doesNotHaveDuplicates();
            assertThat(more.text()).contains(String.valueOf(parts.size()));
        }
    }

    private List<String> all(String address) {
        var found = new ArrayList<String>();
        for (var next = address; !next.isEmpty(); ) {
            var page = site().get(next).page();
            found.addAll(page.select(".hit").stream().map(Element::html).toList());
            next = page.select(".pager a[rel=next]").attr("href");
        }
        return found;
    }

    @Test
    void anEmptySearchHelps() {
        for (var address : List.of("/suche", "/suche?q=", "/suche?q=%25_%27", "/suche?q=%F0%9F%98%80")) {
            var page = site().get(address).page();
            assertThat(page.select("main .names a")).hasSize(3);
            page.select("main .names a")
                    .forEach(link -> assertThat(
                                    site().get(link.attr("href")).page().select(".hit"))
                            .isNotEmpty());
        }
    }

    @Test
    void whoMistypesIsToldWhatMayBeMeant() {
        var page = search("Senftenbrg");
        assertThat(page.select(".hit")).isEmpty();
        assertThat(page.select(".search__similar a").eachText()).contains("Senftenberg");
    }

    @Test
    void whatIsNowhereIsSaid() {
        assertThat(search("qqxqqxqq").select("h2").text()).contains("Nichts gefunden zu „qqxqqxqq“");
    }

    @Test
    void markupInTheWordsIsOnlyText() {
        var page = search("<script>alert(1)</script><b>Cottbus</b>");
        assertThat(page.select("main script, main b script")).isEmpty();
        assertThat(page.select("input[name=q]").attr("value")).startsWith("<script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%00",
                "a%00b",
                "%25",
                "_",
                "%27%3B--",
                "%22%22",
                "%5C",
                "%F0%9F%98%80",
                "%D7%A9%D7%9C%D7%95%D7%9D",
                "%E2%80%AE%D8%A7",
                "%CC%81",
                "%EF%BF%BE",
                "x%0D%0Ay",
                "%C4%B0",
                "%F0%9D%94%B8"
            })
    void oddSignsAreNoFault(String signs) {
        assertThat(site().get("/suche?q=" + signs).status()).isEqualTo(200);
        assertThat(site().get("/en/suche?q=" + signs + "&art=projekte").status())
                .isEqualTo(200);
    }

    @Test
    void moreThanTwoHundredSignsAreCutAndMoreThanTenWordsTooAreNoFault() {
        assertThat(search("a ".repeat(600)).select(".search__note").text()).contains("200");
        assertThat(site().get(address("Lausitz ".repeat(20))).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"&art=quatsch", "&art=projekte&nach=quatsch", "&art=orte&nach=MQ", "&art=akteure&nach=%00"})
    void aPartThatIsNoneIsAPageThatHelps(String rest) {
        var answer = site().get("/suche?q=Cottbus" + rest);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.page().select("main form.search")).hasSize(1);
    }

    @Test
    void aWordOfOneOrTwoSignsFindsTheWordsThatBeginSo() {
        assertThat(search("Ob").select("section[aria-labelledby=akteure] .hit").eachText())
                .isNotEmpty()
                .allMatch(hit -> hit.matches("(?i).*\\bob.*"));
        assertThat(titles(search("Werkstatt 2"), "gremien")).hasSize(1);
    }

    @Test
    void aSearchThatTakesTooLongIsEndedAndSaysSo() {
        var answer = sql.transactionResult(transaction -> {
            transaction.dsl().execute("lock table project.projects in access exclusive mode");
            return site().get("/suche?q=Cottbus&art=projekte");
        });
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.heading()).isEqualTo("Das hat zu lange gedauert");
        assertThat(answer.page().select("main form.search")).hasSize(1);
        assertThat(site().get("/suche?q=Cottbus&art=projekte").status()).isEqualTo(200);
    }

    @Test
    void theSearchSpeaksEnglish() {
        var page = site().get("/en" + address("Carl-Thiem-Klinikum")).page();
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.text()).contains("formerly: Carl-Thiem-Klinikum");
        assertThat(page.select(".hit h3 a").attr("href")).startsWith("/en/");
    }

    @Test
    void aSearchNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> search("Lausitz"))).hasSizeLessThanOrEqualTo(12);
        assertThat(statements.during(() -> search("qqxqqxqq"))).hasSizeLessThanOrEqualTo(15);
        assertThat(statements.during(() -> search(""))).isEmpty();
    }
}
