package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
import org.jooq.DSLContext;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import org.wandelwerk.catalog.SearchedHouse;
import org.wandelwerk.catalog.SearchedPages;
import org.wandelwerk.opendata.Grammar;

/** Every list of projects and every search can be followed by a program. */
@SearchedHouse
class FoundFeedTest {

    private static final int MOST_STATEMENTS = 16;
    private static final int MOST_WAITS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theIndexIsThere() throws InterruptedException {
        SearchedPages.await(site());
    }

    private Site site() {
        return new Site(port);
    }

    private Document feed(String address) {
        return Jsoup.parse(site().get(address).body(), "", Parser.xmlParser());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projekte.atom",
                "/en/projekte.atom?q=Wasserstoff&kreis=12052",
                "/suche.atom?q=Lausitz",
                "/suche.atom?art=sitzungen",
                "/suche.atom?q=Xylophonkabinett"
            })
    void aFeedIsAtom(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(Grammar.faults("atom-profil.rnc", answer.body())).isEmpty();
        assertThat(feed(address).select("entry")).hasSizeLessThanOrEqualTo(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projekte?q=Wasserstoff", "/suche?q=Wasserstoff&art=projekte", "/suche?q=Wasserstoff"})
    void thePageLeadsToItAndItHoldsWhatThePageFinds(String list) {
        var page = site().get(list).page();
        var link = page.select("a[type=application/atom+xml]").attr("href");
        var feed = feed(link);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith(link);
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).endsWith(list);
        var entries = feed.select("entry > link[rel=alternate]").eachAttr("href");
        assertThat(page.select(".row h3 a, .hit h3 a").eachAttr("href"))
                .isNotEmpty()
                .allSatisfy(shown -> assertThat(entries).anyMatch(entry -> entry.endsWith(shown)));
    }

    @Test
    void itsTitleSaysWhatNarrowsIt() {
        assertThat(feed("/projekte.atom?q=Energie&kreis=12052&jahr=2024&ausschnitt=13,51,15,52")
                        .select("feed > title")
                        .text())
                .contains("Projekte „Energie“, Kreis: Cottbus", "Jahr: 2024", "Kartenausschnitt");
        assertThat(feed("/en/suche.atom?art=sitzungen&jahr=2020&jahr=2021&jahr=2022&jahr=2023&jahr=2024")
                        .select("feed > title")
                        .text())
                .contains("Search, Meetings, Year: 2020", "2 more choices");
    }

    @Test
    void theSameQuestionIsTheSameFeedHoweverItIsOrdered() {
        assertThat(site().get("/projekte.atom?q=Energie&ordnung=titel").body())
                .isEqualTo(site().get("/projekte.atom?q=Energie").body());
        assertThat(feed("/projekte.atom?q=Energie").select("entry > id").eachText())
                .isNotEmpty()
                .isSubsetOf(feed("/suche.atom?q=Energie&art=projekte")
                        .select("entry > id")
                        .eachText());
    }

    @Test
    void whatChangedLastComesFirstAndKeepsItsId() throws InterruptedException {
        var before = feed("/projekte.atom");
        var id = before.select("entry > id").getLast().text();
        var address =
                before.select("entry").getLast().select("link[rel=alternate]").attr("href");
        var key = address.substring(address.lastIndexOf('/') + 1);
        var title = sql.fetchValue("select title_de from project.projects where key = ?", key);
        rename(key, title + " (neu)");
        for (int i = 0; i < MOST_WAITS && !first("title").endsWith("(neu)"); i++) {
            Thread.sleep(100);
        }
        assertThat(first("title")).endsWith("(neu)");
        assertThat(first("id")).isEqualTo(id);
        assertThat(Instant.parse(first("updated")))
                .isAfter(Instant.parse(before.select("feed > updated").text()).minusSeconds(1));
        rename(key, String.valueOf(title));
    }

    private String updated(String feed, String link) {
        return feed(feed).select("entry").stream()
                .filter(entry ->
                        entry.select("link[rel=alternate]").attr("href").endsWith(link))
                .map(entry -> entry.select("updated").text())
                .findFirst()
                .orElseThrow();
    }

    private void await(String feed, String link, String former) throws InterruptedException {
        for (int i = 0; i < MOST_WAITS && updated(feed, link).equals(former); i++) {
            Thread.sleep(100);
        }
        assertThat(Instant.parse(updated(feed, link))).isAfter(Instant.parse(former));
    }

    private String lastProject(String feed) {
        var address = feed(feed)
                .select("entry")
                .getLast()
                .select("link[rel=alternate]")
                .attr("href");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    /** What shows nowhere in the index changes no entry of it, but is a change. */
    @Test
    void aKeptFeedTellsOfAChangeThatTheIndexDoesNotNotice() throws InterruptedException {
        var key = lastProject("/projekte.atom");
        var former = updated("/projekte.atom", key);
        transaction.executeWithoutResult(_ -> sql.execute("""
            update project.projects set origin_as_of = origin_as_of + 1 where key = ?\
            """, key));
        await("/projekte.atom", key, former);
        transaction.executeWithoutResult(_ -> sql.execute("""
            update project.projects set origin_as_of = origin_as_of - 1 where key = ?\
            """, key));
    }

    @Test
    void aResolutionChangesWithThePublicationOfItsProject() throws InterruptedException {
        var feed = "/suche.atom?art=beschluesse";
        var key = lastProject(feed);
        var former = updated(feed, key);
        transaction.executeWithoutResult(_ -> sql.execute("""
            update project.publications set published_at = published_at + interval '1 second'
            where subject_id = (select id from project.projects where key = ?)\
            """, key));
        await(feed, key, former);
    }

    private String first(String element) {
        return feed("/projekte.atom").select("entry > " + element).getFirst().text();
    }

    private void rename(String key, String title) {
        transaction.executeWithoutResult(
                _ -> sql.execute("update project.projects set title_de = ? where key = ?", title, key));
    }

    @Test
    void whoHasItAlreadyIsToldSoAndFewStatementsMakeIt() {
        var asked = statements.beforeTheAnswer(() -> site().get("/suche.atom?q=Energie&jahr=2024"));
        assertThat(asked).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        var tag = site().get("/projekte.atom").header("ETag");
        var request = HttpRequest.newBuilder(site().address("/projekte.atom")).header("If-None-Match", tag);
        assertThat(site().send(request).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projekte.atom?kreis=%3Cb%3E", "/suche.atom?art=x"})
    void whatNamesNothingIsNotFound(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }
}
