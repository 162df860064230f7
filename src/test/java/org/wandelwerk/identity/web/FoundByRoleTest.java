package org.wandelwerk.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.wandelwerk.Site;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.HiddenEntries;
import org.wandelwerk.catalog.PublicCatalog;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.DocumentUpload;
import org.wandelwerk.document.Documents;
import org.wandelwerk.document.FileReception;
import org.wandelwerk.document.ReceivedFile;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;

/**
 * No role finds what it may not read: not in a list, by a count, on the map, in a file, by help with spelling or by an
 * alert; and each finds what it may.
 */
@MatrixHouse
@Import(HiddenEntries.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FoundByRoleTest {

    private static final String VISITOR = "besucher";
    private static final String FILE = "Quarzsandbericht";
    private static final Audience OFFICE = Audience.of(AudienceToken.role("office"));
    private static final int MOST_WAITS = 300;

    private final Map<String, Visitor> visitors = new TreeMap<>();
    private final Map<String, Audience> hidden = new TreeMap<>();

    @LocalServerPort
    private int port;

    @Autowired
    private MatrixPeople people;

    @Autowired
    private HiddenEntries entries;

    @Autowired
    private FileReception reception;

    @Autowired
    private Documents documents;

    @Autowired
    private PublicCatalog told;

    @Autowired
    private Rights rights;

    @DynamicPropertySource
    static void anIndexOfItsOwn(DynamicPropertyRegistry settings) throws IOException {
        var home = Files.createTempDirectory(Path.of("target"), "test-home-roles");
        settings.add("wandelwerk.home", home::toString);
        settings.add("wandelwerk.catalog", () -> true);
    }

    static Stream<String> roles() throws IOException {
        return Matrix.read().lines().getFirst().expected().keySet().stream();
    }

    @BeforeAll
    void everybodyIsSignedInAndSomeThingsAreHidden() throws IOException, InterruptedException {
        people.come();
        hidden.put("Lithiumraffinerie", Audience.of(AudienceToken.role("office")));
        hidden.put("Batteriespeicher", Audience.of(AudienceToken.role("bank"), AudienceToken.role("ministry")));
        hidden.put("Quantensensorik", Audience.of(AudienceToken.body("w2")));
        hidden.put("Xylophonmanufaktur", Audience.of(AudienceToken.body("imag")));
        hidden.put(
                "Zeppelinwerft",
                Audience.of(AudienceToken.person(people.named("promoter").id())));
        hidden.put(
                "Nautilusgrotte",
                Audience.of(AudienceToken.person(people.named("auditor").id())));
        handIn(reception.take(FILE + ".txt", new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8))));
        entries.hide(hidden);
        roles().forEach(this::signIn);
        for (int i = 0; i < MOST_WAITS && !entries.areKept(); i++) {
            Thread.sleep(100);
        }
        assertThat(entries.areKept()).isTrue();
    }

    private void handIn(ReceivedFile file) {
        var owner = new DocumentOwner("profile", UUID.randomUUID());
        var key = UUID.randomUUID().toString().replace("-", "");
        Acting.as(
                people.named("office").actor(),
                () -> documents.add(new DocumentUpload(owner, null, file, OFFICE, key)));
    }

    private void signIn(String role) {
        var visitor = new Visitor(port);
        visitors.put(role, visitor);
        if (!role.equals(VISITOR)) {
            visitor.fill(
                    "/anmelden",
                    "/anmelden",
                    "username",
                    role + "@demo.example",
                    "password",
                    AccessMatrixTest.PASSWORD);
            assertThat(visitor.session()).as(role).isNotEmpty();
        }
    }

    private Site.Answer get(String role, String address) {
        var answer = visitors.getOrDefault(role, new Visitor(port)).get(address);
        assertThat(answer.status()).as(role + " " + address).isEqualTo(200);
        return answer;
    }

    private List<String> readable(String role) {
        return hidden.entrySet().stream()
                .filter(pair -> mayRead(role, pair.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean mayRead(String role, Audience audience) {
        return !role.equals(VISITOR)
                && Acting.as(people.named(role).actor(), () -> rights.mine().mayRead(audience));
    }

    @Test
    void eachIsHiddenFromManyAndFoundBySomebody() throws IOException {
        assertThat(readable(VISITOR)).isEmpty();
        var readers = roles().collect(Collectors.toMap(role -> role, this::readable));
        hidden.keySet()
                .forEach(word -> assertThat(readers.values().stream().filter(words -> words.contains(word)))
                        .as(word)
                        .hasSizeBetween(1, readers.size() - 5));
    }

    @ParameterizedTest
    @MethodSource("roles")
    void aWordFindsItForWhoeverMayReadItAlone(String role) {
        var readable = readable(role);
        for (var word : hidden.keySet()) {
            var isFound = readable.contains(word);
            var hits = get(role, "/suche?art=projekte&q=" + word).page().select(".hit");
            assertThat(hits).as(word).hasSize(isFound ? 1 : 0);
            assertThat(hits.select("mark").eachText()).isEqualTo(isFound ? List.of(word) : List.of());
            assertThat(get(role, "/projekte?q=" + word)
                            .page()
                            .select(".results h2")
                            .text())
                    .as(word)
                    .isEqualTo(isFound ? "Ein Projekt" : "Keine Projekte");
            var mistyped = word.substring(0, 4) + word.substring(5);
            var help = get(role, "/suche?q=" + mistyped).page().select(".search__similar");
            assertThat(help.text().contains(word.toLowerCase(Locale.ROOT)))
                    .as(mistyped)
                    .isEqualTo(isFound);
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void countsAndMapTellOfThemAlone(String role) {
        var readable = readable(role).size();
        for (var facet : List.of("jahr=" + HiddenEntries.YEAR, "ort=" + HiddenEntries.PLACE + "&jahr=2093")) {
            var list = get(role, "/projekte?" + facet).page();
            assertThat(list.select("label:has(input[name=jahr][value=2093]) .numeric")
                            .text())
                    .as(facet)
                    .isEqualTo(String.valueOf(readable));
        }
        var all = get(role, "/projekte").page().select("input[name=jahr]").eachAttr("value");
        assertThat(all.contains(HiddenEntries.YEAR)).isEqualTo(readable > 0);
        for (var level : List.of("", "&ebene=orte", "&ebene=kreise")) {
            var map = get(role, "/karte?jahr=" + HiddenEntries.YEAR + level).page();
            assertThat(map.select(".map__layer--wide .map__point text").eachText())
                    .as(level)
                    .isEqualTo(readable > 0 ? List.of("" + readable) : List.of());
        }
        var part = "?jahr=" + HiddenEntries.YEAR + "&ausschnitt=" + HiddenEntries.SECTION;
        assertThat(get(role, "/karte" + part)
                        .page()
                        .select("#table [data-at] a")
                        .eachText())
                .isEqualTo(readable > 0 ? List.of("" + readable) : List.of());
        assertThat(get(role, "/projekte.jsonl" + part).body().lines()).hasSize(readable);
    }

    private static List<String> files(String... endings) {
        return Stream.of(endings)
                .flatMap(ending -> Stream.of("/projekte." + ending, "/suche." + ending))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("roles")
    void filesHoldThemAlone(String role) {
        var readable = readable(role);
        for (var file : files("csv", "jsonl", "geojson")) {
            var body = get(role, file + "?jahr=" + HiddenEntries.YEAR).body();
            assertThat(hidden.keySet().stream().filter(body::contains))
                    .as(file)
                    .containsExactlyInAnyOrderElementsOf(readable);
        }
    }

    /** The titles of the only sheet, without the headings. */
    private List<String> workbook(String role, String address) throws IOException {
        var session = visitors.getOrDefault(role, new Visitor(port)).session();
        var request = HttpRequest.newBuilder(new Site(port).address(address)).header("Cookie", "SESSION=" + session);
        try (var browser = HttpClient.newHttpClient();
                var file = browser.sendAsync(request.build(), HttpResponse.BodyHandlers.ofInputStream())
                        .join()
                        .body();
                var workbook = new ReadableWorkbook(file);
                var rows = workbook.getFirstSheet().openStream()) {
            return rows.skip(1).map(row -> row.getCellText(1)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void workbooksHoldThemAlone(String role) throws IOException {
        for (var file : files("xlsx")) {
            assertThat(workbook(role, file + "?jahr=" + HiddenEntries.YEAR))
                    .as(file)
                    .containsExactlyInAnyOrderElementsOf(readable(role));
        }
    }

    /** A file that somebody handed in: its name finds it, opens it and comes along for its audience alone. */
    @ParameterizedTest
    @MethodSource("roles")
    void aFileIsFoundByThoseWhoMayReadItAlone(String role) {
        var isFound = mayRead(role, OFFICE);
        var hits = get(role, "/suche?q=" + FILE).page().select(".hit h3 a");
        assertThat(hits.eachText()).hasSize(isFound ? 1 : 0);
        hits.eachAttr("href")
                .forEach(address -> assertThat(get(role, address).body()).contains(FILE));
        for (var address : List.of(
                "/suche?art=dokumente&q=" + FILE,
                "/suche?art=dokumente",
                "/suche.csv?q=" + FILE,
                "/suche.jsonl?art=dokumente",
                "/suche?q=Quarzsandberich")) {
            assertThat(get(role, address).body().contains(FILE + ".txt"))
                    .as(address)
                    .isEqualTo(isFound);
        }
        var help = get(role, "/suche?q=Quarzsndbericht").page().select(".search__similar");
        assertThat(help.text().contains("quarzsandbericht")).isEqualTo(isFound);
        assertThat(get(role, "/suche.atom?q=" + FILE).body()).doesNotContain("<entry>");
        assertThat(told.count(CatalogQuery.ALL.saying(FILE), Instant.now())).contains(0);
    }

    @Test
    void noAlertTellsOfThemWhoeverAskedForIt() {
        for (var word : hidden.keySet()) {
            var query = CatalogQuery.ALL.saying(word);
            assertThat(told.count(query, Instant.now())).contains(0);
            assertThat(told.ids(query, 5, Instant.now())).contains(List.of());
        }
    }

    @ParameterizedTest
    @MethodSource("roles")
    void noFeedTellsOfThemWhoeverAsksForIt(String role) {
        for (var word : hidden.keySet()) {
            assertThat(get(role, "/suche.atom?q=" + word).body())
                    .contains("<feed")
                    .doesNotContain("<entry>");
            assertThat(get(role, "/projekte.atom?q=" + word).body()).doesNotContain("<entry>");
        }
        assertThat(get(role, "/projekte.atom").body())
                .contains("<entry>")
                .isEqualTo(get(VISITOR, "/projekte.atom").body());
    }

    /** The lines of the matrix about search and list of projects. */
    static Stream<Matrix.Line> lines() throws IOException {
        return Matrix.read().lines().stream().filter(line -> line.address().matches("/(projekte|suche)([.][a-z]+)?"));
    }

    /** Without an index there is no file, so that the matrix says 404; with it everybody takes along what he sees. */
    @ParameterizedTest
    @MethodSource("lines")
    void eachCellOfTheMatrixHoldsWithTheIndexAndFilesAreThere(Matrix.Line line) {
        line.expected().keySet().forEach(role -> get(role, line.call()));
    }

    /** Nobody learns by a count of what he may not open: who reads no more than everybody is told no more. */
    @ParameterizedTest
    @ValueSource(strings = {"/projekte", "/projekte?ordnung=kosten", "/suche?q=Lausitz&art=projekte"})
    void aVisitorIsToldNothingThatIsNotPublic(String list) {
        var seen = get(VISITOR, list).page();

        assertThat(seen.select("main a[href^=/schreibtisch]")).isEmpty();
        assertThat(seen.select("main .row a[href^=/projekte/], main .hit a[href^=/projekte/]"))
                .isNotEmpty()
                .allMatch(link -> new Site(port).get(link.attr("href")).status() == 200);
    }
}
