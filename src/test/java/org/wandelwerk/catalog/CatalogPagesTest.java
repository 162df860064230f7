package org.wandelwerk.catalog;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.wandelwerk.Site;
import org.wandelwerk.Statements;
import tools.jackson.databind.json.JsonMapper;

/** The public pages that the index answers, and the files that hold the same. */
@SearchedHouse
class CatalogPagesTest {

    private static final int MOST_STATEMENTS = 20;
    private static final Pattern JSON_LINE = Pattern.compile("\"titel\":\"([^\"]*)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogFollower follower;

    @Autowired
    private SearchIndex index;

    @Autowired
    private Statements statements;

    @BeforeEach
    void theIndexIsEven() {
        follower.work();
    }

    private Site site() {
        return new Site(port);
    }

    private static CatalogQuery projects() {
        return CatalogQuery.ALL.of(CatalogKind.PROJECT);
    }

    @Test
    void theListOfProjectsLeadsToTheWaysThatTheyGo() {
        assertThat(new Site(port)
                        .get("/projekte")
                        .page()
                        .select("section[aria-labelledby=ways] a")
                        .eachAttr("href"))
                .containsExactly("/verfahren/lausitz-brandenburg", "/verfahren/stark");
    }

    @Test
    void anOrganisationIsFoundByItsFormerNameWhichIsShown() {
        var page = site().get("/suche?q=Carl-Thiem-Klinikum").page();
        assertThat(page.select("section[aria-labelledby=akteure] .hit").text())
                .contains("Medizinische Universität Lausitz")
                .contains("früher: Carl-Thiem-Klinikum");
    }

    @Test
    void theListOfProjectsMarksTheWordsAndHelpsWithOnesThatAreWrittenWrongly() {
        var marked =
                site().get("/projekte?q=Wasserstoff").page().select(".row mark").eachText();
        assertThat(marked).isNotEmpty().allMatch(word -> word.startsWith("Wasserstoff"));
        var empty = site().get("/projekte?q=Wassrestoff").page();
        var help = empty.select(".search__similar a");
        assertThat(help.eachText()).as(empty.select("main").text()).contains("wasserstoff");
        assertThat(site().get(help.getFirst().attr("href")).page().select(".row"))
                .isNotEmpty();
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
        var asked = statements.beforeTheAnswer(() -> site().get(address + "&ordnung=titel"));
        assertThat(asked).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?q=Energie", "?kreis=12052", "?kreis=12071&q=Wasser"})
    void theMapBesideTheListHasTheNumbersOfTheListAndOfTheLargeMap(String question) {
        var list = site().get("/projekte" + question).page();
        var beside = list.select("section[aria-labelledby=karte]");
        var large = site().get("/karte" + question).page();
        assertThat(beside.select(".map__layer--wide .map__point text").eachText())
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(
                        large.select(".map__layer--wide .map__point text").eachText());
        var row = beside.select("tbody tr").getFirst();
        var leads = site().get(row.select("a").attr("href")).page();
        assertThat(total(leads)).isEqualTo(row.select(".numeric").text());
        var next = list.select(".pager a[rel=next]").attr("href");
        assertThat(next.isEmpty() ? List.of() : site().get(next).page().select("section[aria-labelledby=karte]"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/projekte, Städte des Lausitzer Reviers", "/projekte?kreis=12071, Der gewählte Kreis"})
    void theMapBesideTheListTellsWhatItShows(String address, String description) {
        var beside = site().get(address).page().select("section[aria-labelledby=karte]");
        assertThat(beside.select("desc").text())
                .contains(description, "Die Zahl in einem Punkt sagt", "stehen auch in der Tabelle");
        assertThat(beside.select("caption").text()).startsWith("Projekte je ");
    }

    @Test
    void theMapBesideTheListTellsHowMuchNamesNoPlace() {
        var nowhere = projects().with(Facet.MUNICIPALITY, Set.of(Facet.NOWHERE));
        var without = catalog.best(nowhere, 1).orElseThrow().total();
        var notes = site().get("/projekte").page().select("section[aria-labelledby=karte] p.small");
        assertThat(notes.text())
                .contains(without == 1 ? "Ein Projekt nennt keine" : without + " Projekte nennen keine");
    }

    /** The last number of the heading: of a map it is that of all hits, placed or not; one is written as a word. */
    private static String total(Document page) {
        var heading = page.select(".results h2").text();
        var numbers = Pattern.compile("[0-9][0-9.]*").matcher(heading).results().toList();
        return heading.contains("einem ") || heading.startsWith("Ein ")
                ? "1"
                : numbers.getLast().group();
    }

    /** A disk that does not read: the tables answer, until the index was followed again. */
    @Test
    void listsAreAnsweredByTheTablesWhenTheIndexCannotBeRead() {
        synchronized (follower) {
            assertThat(index.<Integer>ask(_ -> {
                        throw new IOException("the disk does not read");
                    }))
                    .isEmpty();
            for (var list : List.of("/projekte?kreis=12052", "/suche?q=Wasserstoff", "/karte?q=Wasserstoff")) {
                var answer = site().get(list);
                assertThat(answer.status()).as(list).isEqualTo(200);
                assertThat(answer.page().select(".facet")).as(list).isEmpty();
            }
            assertThat(site().get("/projekte.csv").status()).isEqualTo(503);
        }
        follower.work();
        assertThat(site().get("/projekte?kreis=12052").page().select(".facet")).isNotEmpty();
    }

    private List<String> titles(String file) {
        return JSON_LINE
                .matcher(site().get(file).body())
                .results()
                .map(line -> line.group(1))
                .sorted()
                .toList();
    }

    /** Each group shows its best five: of a few hits the page shows all. */
    @ParameterizedTest
    @ValueSource(strings = {"?art=projekte&art=gremien&q=Chemie", "?q=Chemie"})
    void theSearchOverSomeKindsShowsAndGivesOutTheSame(String question) {
        var page = site().get("/suche" + question).page();
        var shown = page.select(".hits:not([aria-labelledby=orte]) h2 .quiet").eachText().stream()
                .mapToInt(text -> Integer.parseInt(text.replaceAll("[().]", "")))
                .sum();
        assertThat(titles("/suche.jsonl" + question)).hasSize(shown).isNotEmpty();
        var files = page.select(".found__files a[href*='/suche.']").eachAttr("href");
        assertThat(files)
                .containsExactly(
                        "/suche.csv" + sorted(question),
                        "/suche.xlsx" + sorted(question),
                        "/suche.jsonl" + sorted(question),
                        "/suche.geojson" + sorted(question));
        assertThat(site().get(files.getFirst()).status()).isEqualTo(200);
    }

    /** As addresses write it: words first. */
    private static String sorted(String question) {
        return question.contains("art=") ? "?q=Chemie&art=projekte&art=gremien" : question;
    }

    @Test
    void kindsAreChosenWithoutWordsToo() {
        var page = site().get("/suche?art=sitzungen&art=gremien").page();
        assertThat(page.select("section.hits").eachAttr("aria-labelledby")).containsExactly("gremien", "sitzungen");
        assertThat(page.select(".results p").getFirst().text()).endsWith("Treffer");
    }

    /** Of whatever body a resolution is, the workshops that dealt with its project find it, and what was decided. */
    @Test
    void resolutionsAreFoundByWorkshopAndOutcome() {
        var ofWorkshop = site().get("/suche?art=beschluesse&werkstatt=2").page();
        assertThat(ofWorkshop.select(".hit")).isNotEmpty();
        assertThat(ofWorkshop.select(".facet input[name=werkstatt]").size()).isGreaterThan(1);
        assertThat(site().get("/suche?art=beschluesse&q=bewilligt").page().select(".hit"))
                .isNotEmpty();
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
        assertThat(csv.lines()).hasSize(lines.size() + 1);
        assertThat(site().get("/projekte.geojson" + question).body())
                .startsWith("{\"type\":\"FeatureCollection\"")
                .endsWith("]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/projekte", "/suche"})
    void everyFormOfAFileIsWhole(String list) throws IOException {
        var query = list.equals("/suche") ? CatalogQuery.ALL : projects();
        var total = catalog.best(query, 1).orElseThrow().total();
        assertThat(site().get(list + ".csv").body().lines()).hasSize(total + 1);
        assertThat(site().get(list + ".jsonl").body().lines()).hasSize(total);
        var json = JsonMapper.builder()
                .build()
                .readTree(site().get(list + ".geojson").body());
        assertThat(json.get("features")).hasSize(total);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(site().bytes(list + ".xlsx")));
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.count()).isEqualTo(total + 1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx"})
    void aTableWithoutHitsHasItsHead(String ending) throws IOException {
        var none = site().bytes("/projekte." + ending + "?q=Xylophonmanufaktur");
        var head = ending.equals("csv")
                ? new String(none, UTF_8).lines().toList()
                : List.of(unpacked(none, "xl/worksheets/sheet1.xml"));
        assertThat(head).hasSize(1).first().asString().contains("titel_en").contains("adresse");
    }

    @Test
    void aWorkbookKeepsNoTextInMemory() throws IOException {
        var workbook = site().bytes("/projekte.xlsx");
        assertThat(unpacked(workbook, "xl/worksheets/sheet1.xml")).contains("inlineStr");
        assertThat(unpacked(workbook, "xl/sharedStrings.xml")).doesNotContain("titel_en");
    }

    private static String unpacked(byte[] packed, String name) throws IOException {
        var file = Files.createTempFile("workbook", ".xlsx");
        try {
            Files.write(file, packed);
            try (var zip = new ZipFile(file.toFile())) {
                var entry = zip.getEntry(name);
                return entry == null ? "" : new String(zip.getInputStream(entry).readAllBytes(), UTF_8);
            }
        } finally {
            Files.delete(file);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/projekte?nach=x",
                "/projekte?ordnung=x",
                "/projekte?kreis=%3Cb%3E",
                "/suche?art=x",
                "/projekte?summe=x",
                "/projekte?traeger=x"
            })
    void whatNamesNothingIsNotFound(String address) {
        assertThat(site().get(address).status()).isEqualTo(404);
    }
}
