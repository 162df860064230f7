package org.wandelwerk.opendata.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
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
class FeedControllerTest {

    @LocalServerPort
    private int port;

    @Autowired
    private Statements statements;

    private Site site() {
        return new Site(port);
    }

    private Document feed(String address) {
        return Jsoup.parse(site().get(address).body(), "", Parser.xmlParser());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/feed.atom",
                "/en/feed.atom",
                "/werkstaetten/2/feed.atom",
                "/en/werkstaetten/5/feed.atom",
                "/sitzungen/imag-2022-10-05/feed.atom",
                "/en/sitzungen/werkstattuebergreifend-2024-11-20/feed.atom"
            })
    void aFeedIsAtomAndSaysThatItIsADemonstration(String address) {
        var answer = site().get(address);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/atom+xml;charset=UTF-8");
        assertThat(Grammar.faults("atom-profil.rnc", answer.body())).isEmpty();
        var notice = address.startsWith("/en") ? "Demonstration, no real" : "Vorführung, keine echten Vorgänge";
        assertThat(feed(address).select("feed > title").text()).contains(notice);
    }

    @Test
    void datesInFilesHavePlainSpaces() {
        assertThat(site().get("/sitzungen/imag-2022-10-05/feed.atom").body()).contains("5. Oktober 2022");
        assertThat(site().get("/en/sitzungen/imag-2022-10-05/feed.atom").body()).contains("5 October 2022");
    }

    @Test
    void itKnowsItselfAndEachEntryItsPage() {
        var feed = feed("/werkstaetten/2/feed.atom");
        assertThat(feed.select("feed > link[rel=self]").eachAttr("href"))
                .singleElement()
                .asString()
                .endsWith("/werkstaetten/2/feed.atom");
        assertThat(feed.select("entry")).isNotEmpty().hasSizeLessThanOrEqualTo(50);
        assertThat(feed.select("entry"))
                .allSatisfy(entry ->
                        assertThat(entry.select("> link[rel=alternate]")).hasSize(1));
        assertThat(feed.select("entry > id").eachText()).doesNotHaveDuplicates();
        assertThat(feed.select("entry > category").eachAttr("term")).contains("news", "meeting", "decision");
    }

    @Test
    void itsTimesAreThoseOfTheRecordsAndNotOfTheRequest() throws InterruptedException {
        var first = site().get("/feed.atom");
        Thread.sleep(1100);
        assertThat(site().get("/feed.atom").body()).isEqualTo(first.body());
        assertThat(Instant.parse(feed("/feed.atom").select("feed > updated").text()))
                .isBefore(Instant.now());
    }

    @Test
    void inEnglishItIsAnotherFeedWithOtherEntries() {
        var german = feed("/feed.atom");
        var english = feed("/en/feed.atom");
        assertThat(english.select("feed").attr("xml:lang")).isEqualTo("en");
        assertThat(english.select("id").eachText())
                .doesNotContainAnyElementsOf(german.select("id").eachText());
        assertThat(english.select("entry > link[rel=alternate]").eachAttr("href"))
                .allMatch(link -> link.contains("/en/"));
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        var tag = site().get("/feed.atom").header("ETag");
        var request = HttpRequest.newBuilder(site().address("/feed.atom")).header("If-None-Match", tag);
        assertThat(site().send(request).status()).isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/werkstaetten/99/feed.atom",
                "/werkstaetten/x/feed.atom",
                "/werkstaetten/0/feed.atom",
                "/werkstaetten/99999999999/feed.atom",
                "/sitzungen/gibtsnicht/feed.atom"
            })
    void whatIsUnknownHasNoFeed(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }

    @Test
    void theFeedOfAMeetingTellsOfItAndOfWhatWasDecidedAndToldOfIt() {
        var address = "/sitzungen/imag-2022-10-05/feed.atom";
        var feed = feed(address);
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith(address);
        assertThat(feed.select("feed > link[rel=alternate]").attr("href")).endsWith("/sitzungen/imag-2022-10-05");
        assertThat(feed.select("entry > category").eachAttr("term"))
                .containsOnlyOnce("meeting")
                .contains("news");
        assertThat(feed.select("entry")).hasSizeLessThanOrEqualTo(50);
        assertThat(feed.select("id").eachText()).doesNotHaveDuplicates();
        assertThat(site().get(address).body()).isEqualTo(site().get(address).body());
    }

    @Test
    void aMeetingHasTheSameEntryInItsFeedAndInThatOfItsWorkshop() {
        var entry = "entry:has(> link[href$=/sitzungen/werkstatt-2-2024-10-21]) > id";
        var own = feed("/sitzungen/werkstatt-2-2024-10-21/feed.atom")
                .select(entry)
                .text();
        assertThat(own).startsWith("urn:uuid:");
        assertThat(feed("/werkstaetten/2/feed.atom").select(entry).text()).isEqualTo(own);
    }

    @Test
    void aFeedNeedsABoundedNumberOfStatements() {
        assertThat(statements.during(() -> site().get("/feed.atom"))).hasSizeLessThanOrEqualTo(35);
        assertThat(statements.during(() -> site().get("/werkstaetten/2/feed.atom")))
                .hasSizeLessThanOrEqualTo(35);
        assertThat(statements.during(() -> site().get("/sitzungen/imag-2022-10-05/feed.atom")))
                .hasSizeLessThanOrEqualTo(35);
    }
}
