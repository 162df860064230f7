package org.wandelwerk.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.transaction.support.TransactionTemplate;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;

/** The index of a whole house: it tells what the tables tell, follows them, and answers the public pages. */
@SearchedHouse
class CatalogTest {

    private static final Duration SOON = Duration.ofSeconds(2);

    private static final int MOST_STATEMENTS = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogFollower follower;

    @Autowired
    private SearchIndex index;

    @Autowired
    private List<CatalogSource> sources;

    @Autowired
    private Statements statements;

    @Autowired
    private DSLContext sql;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void theIndexIsEven() {
        follower.work();
    }

    private Site site() {
        return new Site(port);
    }

    private CatalogAnswer find(String words) {
        return catalog.find(CatalogQuery.ALL.saying(words), 50).orElseThrow();
    }

    private static CatalogQuery projects() {
        return CatalogQuery.ALL.of(CatalogKind.PROJECT);
    }

    @Test
    void aWordFindsWhatItIsPartOf() {
        assertThat(find("Wärme").slice().items())
                .anyMatch(entry -> entry.text().title().de().matches(".*[Ww]ärme[a-z].*"));
        assertThat(find("chosebuz").total()).isEqualTo(find("Chóśebuz").total()).isPositive();
    }

    @Test
    void anOrganisationIsFoundByItsFormerNameWhichIsShown() {
        var page = site().get("/suche?q=Carl-Thiem-Klinikum").page();
        assertThat(page.select("section[aria-labelledby=akteure] .hit").text())
                .contains("Medizinische Universität Lausitz")
                .contains("früher: Carl-Thiem-Klinikum");
    }

    @Test
    void listAndCountsAgree() {
        var all = catalog.find(projects(), 10).orElseThrow();
        for (var facet : List.of(Facet.STATUS, Facet.WORKSHOP, Facet.DISTRICT, Facet.SUM)) {
            all.counts(facet).forEach((value, count) -> {
                var one =
                        catalog.find(projects().with(facet, Set.of(value)), 10).orElseThrow();
                assertThat(one.total()).as(facet + " " + value).isEqualTo(count);
                assertThat(one.counts(facet)).isEqualTo(all.counts(facet));
            });
        }
    }

    @Test
    void theIndexTellsTheSameRecordsAsTheTablesNoMoreAndNoLess() {
        for (var source : sources) {
            var told = new ArrayList<CatalogId>();
            var part = source.page(null, 100);
            part.items().forEach(entry -> told.add(entry.id()));
            while (part.next() != null) {
                part = source.page(part.next(), 100);
                part.items().forEach(entry -> told.add(entry.id()));
            }
            var known = new ArrayList<CatalogId>();
            catalog.each(CatalogQuery.ALL.of(source.kind()), entry -> known.add(entry.id()));
            assertThat(known).as(source.kind().name()).containsExactlyInAnyOrderElementsOf(told);
        }
    }

    @Test
    void aChangeIsFoundWithinTwoSecondsAndSoIsARecall() throws InterruptedException {
        var entry = catalog.find(projects(), 1).orElseThrow().slice().items().getFirst();
        var id = entry.id().record();
        rename(id, "Xylophonmanufaktur " + entry.text().title().de());
        assertThat(secondsUntil("Xylophonmanufaktur", 1)).isLessThanOrEqualTo(SOON.toSeconds());
        rename(id, entry.text().title().de());
        assertThat(secondsUntil("Xylophonmanufaktur", 0)).isLessThanOrEqualTo(SOON.toSeconds());
    }

    private void rename(UUID project, String title) {
        transaction.executeWithoutResult(
                _ -> sql.execute("update project.projects set title_de = ? where id = ?", title, project));
    }

    private long secondsUntil(String words, int total) throws InterruptedException {
        var begun = Instant.now();
        while (find(words).total() != total
                && Duration.between(begun, Instant.now()).compareTo(SOON.multipliedBy(5)) < 0) {
            Thread.sleep(50);
        }
        return Duration.between(begun, Instant.now()).toSeconds();
    }

    @Test
    void anIndexThatIsBuiltAnewAnswersAllTheTimeAndTellsTheSame() throws IOException {
        var before = catalog.find(projects(), 50).orElseThrow();
        index.folder().mark();
        var builder = Thread.ofPlatform().start(follower::work);
        while (builder.isAlive()) {
            assertThat(catalog.find(projects(), 50).orElseThrow().total()).isEqualTo(before.total());
        }
        assertThat(index.folder().isMarked()).isFalse();
        assertThat(catalog.find(projects(), 50).orElseThrow()).isEqualTo(before);
    }

    @Test
    void pagesAreFoundByTheIndex() {
        var page = site().get("/suche?q=Wasserstoff").page();
        assertThat(page.select("section[aria-labelledby=projekte] .hit")).isNotEmpty();
        assertThat(page.select("mark").eachText()).anyMatch(word -> word.startsWith("Wasserstoff"));
        var list = site().get("/projekte?q=Wasserstoff&kreis=12052").page();
        assertThat(list.select(".facet")).isNotEmpty();
        assertThat(list.select(".row")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projekte?q=Energie", "/suche?q=Energie", "/suche?q=Energie&art=projekte"})
    void aPageAsksTheDatabaseSeldom(String address) {
        site().get(address);
        var asked = statements.during(() -> site().get(address + "&ordnung=titel"));
        assertThat(asked).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void aTypingErrorIsHelped() {
        assertThat(site().get("/suche?q=Wasserstof%20Xq").page().select("h2").text())
                .contains("Nichts gefunden");
        assertThat(site().get("/suche?q=Kraftwrek").page().select(".search__similar a"))
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=Lausitz", "?kreis=12052&kreis=12066", "?summe=bis-10-millionen&ordnung=kosten"})
    void pageAndFileAgree(String question) {
        var onPages = new ArrayList<String>();
        for (var next = "/projekte" + question; !next.isEmpty(); ) {
            var page = site().get(next).page();
            page.select(".row h3 a").forEach(link -> onPages.add(link.attr("href")));
            next = page.select(".pager a[rel=next]").attr("href");
        }
        var lines = site().get("/projekte.jsonl" + question).body().lines().toList();
        assertThat(lines).hasSameSizeAs(onPages);
        for (int i = 0; i < lines.size(); i++) {
            assertThat(lines.get(i)).contains(onPages.get(i) + "\"");
        }
        var csv = site().get("/projekte.csv" + question).body();
        assertThat(Stream.of(csv.split("\r\n")).count()).isGreaterThanOrEqualTo(lines.size() + 1);
        assertThat(site().get("/projekte.geojson" + question).body())
                .startsWith("{\"type\":\"FeatureCollection\"")
                .endsWith("]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projekte?nach=x", "/projekte?ordnung=x", "/projekte?kreis=%3Cb%3E", "/suche?art=x"})
    void whatNamesNothingIsNotFound(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }
}
