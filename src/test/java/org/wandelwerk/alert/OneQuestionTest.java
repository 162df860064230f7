package org.wandelwerk.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.wandelwerk.MovableClock;
import org.wandelwerk.catalog.CatalogAnswer;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.catalog.CatalogKind;
import org.wandelwerk.catalog.CatalogOrder;
import org.wandelwerk.catalog.CatalogQuery;
import org.wandelwerk.catalog.Facet;
import org.wandelwerk.catalog.HiddenEntries;
import org.wandelwerk.draft.Desk;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.place.MapSection;
import tools.jackson.databind.json.JsonMapper;

/**
 * One question is one set of projects, whoever asks: on the pages of its list, in its counts, on the map, in each of
 * its files, in its feed and in its alert.
 */
@Import(HiddenEntries.class)
class OneQuestionTest extends AlertTrial {

    private static final int QUESTIONS = 40;
    private static final int MOST_WAITS = 300;
    private static final int MOST_IN_FEED = 50;
    private static final MapSection REGION = new MapSection(13, 51, 15.2, 52.6);
    private static final List<Facet> FACETS = List.of(Facet.values());
    private static final List<String> WORDS =
            List.of("Energie", "Lausitz", "Wasserstoff", "Guben", "Ausbau", "Vertraulich");

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final JsonMapper json = JsonMapper.builder().build();
    private final Random chance = new Random(20);

    @Autowired
    private HiddenEntries entries;

    @Autowired
    private Stock stock;

    @Autowired
    private MovableClock clock;

    private void someAreHidden() throws InterruptedException {
        entries.hide(Map.of(
                "Nautilusgrotte", Audience.of(AudienceToken.role("bank")),
                "Lithiumraffinerie", Audience.of(AudienceToken.role("office")),
                "Quantensensorik", Audience.of(AudienceToken.body("w2")),
                "Zeppelinwerft", Audience.of(AudienceToken.role("office"), AudienceToken.body("w2"))));
        for (int i = 0; i < MOST_WAITS && !entries.areKept(); i++) {
            Thread.sleep(100);
        }
        assertThat(entries.areKept()).isTrue();
    }

    private CatalogQuery question(CatalogAnswer all) {
        var chosen = new EnumMap<Facet, Set<String>>(Facet.class);
        for (int i = chance.nextInt(3); i > 0; i--) {
            var facet = FACETS.get(chance.nextInt(FACETS.size()));
            var values = all.counts(facet).keySet().stream().sorted().toList();
            var some = new TreeSet<String>();
            for (int j = chance.nextInt(3); j >= 0; j--) {
                some.add(values.get(chance.nextInt(values.size())));
            }
            chosen.put(facet, some);
        }
        if (chance.nextInt(8) == 0) {
            chosen.put(Facet.PERIOD, Set.of(HiddenEntries.YEAR, "2024"));
        }
        var order = chance.nextInt(3) == 0 ? null : CatalogOrder.values()[1 + chance.nextInt(3)];
        return new CatalogQuery(
                chance.nextBoolean() ? "" : WORDS.get(chance.nextInt(WORDS.size())),
                Set.of(CatalogKind.PROJECT),
                chosen,
                order,
                null,
                chance.nextInt(3) == 0 ? section() : null);
    }

    private MapSection section() {
        var west = 13.5 + chance.nextInt(9) * .1;
        var south = 51.3 + chance.nextInt(6) * .1;
        return new MapSection(west, south, west + .2 + chance.nextDouble(), south + .2 + chance.nextDouble());
    }

    /** Somebody who looks; {@code null} for whoever is not signed in. */
    private record Reader(String name, @Nullable Desk desk) {}

    private byte[] bytes(Reader reader, String address) {
        var request = HttpRequest.newBuilder(site().address(address)).header("Accept", "text/html");
        if (reader.desk() != null) {
            request.header("Cookie", "SESSION=" + reader.desk().token().value());
        }
        try {
            var answer = BROWSER.send(request.build(), BodyHandlers.ofByteArray());
            assertThat(answer.statusCode()).as(reader.name() + " " + address).isEqualTo(200);
            return answer.body();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Reader reader, String address) {
        return new String(bytes(reader, address), StandardCharsets.UTF_8);
    }

    private Document page(Reader reader, String address) {
        return Jsoup.parse(text(reader, address));
    }

    private static List<String> sorted(Stream<String> titles) {
        return titles.sorted().toList();
    }

    private List<String> onPages(Reader reader, CatalogQuery asked) {
        var titles = new ArrayList<String>();
        for (var next = asked.address("/suche"); !next.isEmpty(); ) {
            var page = page(reader, next);
            titles.addAll(page.select(".hit h3").eachText());
            next = page.select(".pager a[rel=next]").attr("href");
        }
        return sorted(titles.stream());
    }

    private List<String> lines(Reader reader, CatalogQuery asked) {
        return sorted(text(reader, asked.address("/suche.jsonl"))
                .lines()
                .map(line -> json.readTree(line).path("titel").asString()));
    }

    private List<String> features(Reader reader, CatalogQuery asked) {
        return sorted(json.readTree(text(reader, asked.address("/suche.geojson")))
                .path("features")
                .valueStream()
                .map(feature -> feature.path("properties").path("titel").asString()));
    }

    private List<String> workbook(Reader reader, CatalogQuery asked) throws IOException {
        try (var workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes(reader, asked.address("/suche.xlsx"))));
                var rows = workbook.getFirstSheet().openStream()) {
            return sorted(rows.skip(1).map(row -> row.getCellText(1)));
        }
    }

    /** The second cell of each row but the first; cells may hold ends of lines and marks. */
    private List<String> table(Reader reader, CatalogQuery asked) {
        var titles = new ArrayList<String>();
        var cell = new StringBuilder();
        int column = 0;
        var isQuoted = false;
        var text = text(reader, asked.address("/suche.csv"));
        for (int i = 0; i < text.length(); i++) {
            var sign = text.charAt(i);
            if (sign == '"') {
                isQuoted = !isQuoted;
                if (isQuoted && i > 0 && text.charAt(i - 1) == '"') {
                    cell.append(sign);
                }
            } else if (!isQuoted && (sign == ';' || sign == '\n')) {
                if (column == 1) {
                    titles.add(cell.toString());
                }
                cell.setLength(0);
                column = sign == ';' ? column + 1 : 0;
            } else {
                cell.append(sign);
            }
        }
        return sorted(titles.stream().skip(1));
    }

    /** Each dot counts what its own list holds, and together they hold all that lies in the part of the map. */
    private void theMapAgrees(Reader reader, CatalogQuery asked) {
        var within = asked.section() == null ? asked.within(REGION) : asked;
        var rows = page(reader, within.address("/karte")).select("#table tbody td.numeric a");
        var all = new TreeSet<String>();
        for (var row : rows) {
            var query = row.attr("href").replaceFirst("^[^?]*\\?", "");
            var found = sorted(text(reader, "/suche.jsonl?art=projekte&" + query)
                    .lines()
                    .map(line -> json.readTree(line).path("titel").asString()));
            assertThat(row.text().replace(".", "")).as(query).isEqualTo(String.valueOf(found.size()));
            all.addAll(found);
        }
        assertThat(all).as(within.address("/karte")).isEqualTo(new TreeSet<>(lines(reader, within)));
    }

    private void theFeedAndTheAlertAgree(CatalogQuery asked, List<String> titles, List<String> addresses) {
        var feed = Jsoup.parse(site().get(asked.address("/suche.atom")).body(), "", Parser.xmlParser());
        var told = feed.select("entry > link[rel=alternate]").eachAttr("href").stream()
                .map(link -> link.replaceFirst("^.*(?=/projekte/)", ""))
                .toList();
        assertThat(told).doesNotHaveDuplicates();
        if (titles.size() <= MOST_IN_FEED) {
            assertThat(sorted(told.stream())).isEqualTo(addresses);
        } else {
            assertThat(told).hasSize(MOST_IN_FEED).isSubsetOf(addresses);
        }
        var now = clock.instant();
        var found = stock.of(SearchQuestion.read(asked.address("/suche")), now).orElseThrow();
        var shown = stock.shown(found.ids(), now);
        assertThat(shown).hasSameSizeAs(found.ids());
        assertThat(sorted(shown.stream().map(entry -> entry.text().title().de())))
                .isEqualTo(titles);
        assertThat(sorted(shown.stream().map(CatalogEntry::address).map(String::valueOf)))
                .isEqualTo(addresses);
    }

    private void theCountsAgree(CatalogQuery asked) {
        var answer = catalog.find(asked, 1).orElseThrow();
        for (var facet : Facet.values()) {
            answer.counts(facet)
                    .forEach((value, count) -> assertThat(catalog.find(asked.with(facet, Set.of(value)), 1)
                                    .orElseThrow()
                                    .total())
                            .as(asked + " " + value)
                            .isEqualTo(count));
        }
    }

    private List<String> agreed(Reader reader, CatalogQuery asked) throws IOException {
        var titles = lines(reader, asked);
        var as = reader.name() + " " + asked.address("/suche");
        assertThat(onPages(reader, asked)).as(as).isEqualTo(titles);
        assertThat(page(reader, asked.address("/suche"))
                        .select("section.hits h2 .quiet")
                        .text())
                .as(as)
                .isEqualTo("(" + titles.size() + ")");
        assertThat(table(reader, asked)).as(as).isEqualTo(titles);
        assertThat(workbook(reader, asked)).as(as).isEqualTo(titles);
        assertThat(features(reader, asked)).as(as).isEqualTo(titles);
        theMapAgrees(reader, asked);
        return titles;
    }

    @Test
    void listCountsMapFilesFeedAndAlertNameTheSameProjectsForWhoeverAsks() throws InterruptedException, IOException {
        someAreHidden();
        var visitor = new Reader("visitor", null);
        var member = new Reader("member", desks.of(site(), "Mia Mitglied", "delegate", new Scope.OfCommittee("w2")));
        var office = new Reader("office", desks.of(site(), "Olga Amt", "office"));
        var all = catalog.find(CatalogQuery.ALL.of(CatalogKind.PROJECT), 1).orElseThrow();
        int told = 0;
        int hidden = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            var asked = question(all);
            var titles = agreed(visitor, asked);
            var addresses = sorted(text(visitor, asked.address("/suche.jsonl"))
                    .lines()
                    .map(line -> json.readTree(line).path("adresse").asString().replaceFirst("^.*(?=/projekte/)", "")));
            theFeedAndTheAlertAgree(asked, titles, addresses);
            theCountsAgree(asked);
            assertThat(titles)
                    .doesNotContain("Nautilusgrotte", "Lithiumraffinerie", "Quantensensorik", "Zeppelinwerft");
            var ofMember = agreed(member, asked);
            var ofOffice = agreed(office, asked);
            assertThat(ofMember).containsAll(titles).doesNotContain("Lithiumraffinerie");
            assertThat(ofOffice).containsAll(titles).doesNotContain("Nautilusgrotte");
            told += titles.size();
            hidden += ofMember.size() + ofOffice.size() - 2 * titles.size();
        }
        assertThat(told).isGreaterThan(QUESTIONS);
        assertThat(hidden).isGreaterThan(QUESTIONS / 4);
        entries.hide(Map.of());
    }
}
