package org.wandelwerk.catalog;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.Point;

/** The questions of the benchmark to one index, as the product asks them. */
final class SearchQuestions implements AutoCloseable {

    private static final int SIZE = 20;
    private static final Set<String> EVERYBODY = Set.of("public");

    /** The Lausitz, the East, all of Germany. */
    private static final List<MapSection> SECTIONS = List.of(
            new MapSection(13.2, 51, 15.1, 52.4),
            new MapSection(9.9, 50.1, 15.1, 53.6),
            new MapSection(5.8, 47.2, 15.1, 55.1));

    /** One word that stands in many: what a page of it costs in tables is to look at all of them. */
    static final List<String> BROAD =
            List.of("Schule", "Energie", "Forschung", "Ausbildung", "Sanierung", "Qualifizierung");

    /** Words that together stand in few. */
    static final List<String> NARROW = List.of(
            "Forschung Wasserstoff",
            "Sanierung Schule",
            "Energieeffizienz Hochschule",
            "Qualifizierung Arbeitslose",
            "Kläranlage",
            "Messe Dresden",
            "Innovation Maschinenbau",
            "Hochwasserschutz",
            "Weiterbildung Pflege");

    static final List<String> WORDS =
            Stream.of(BROAD, NARROW).flatMap(List::stream).toList();

    /** A fund that gave a quarter of all. */
    static final CatalogQuery OF_A_FUND = CatalogQuery.ALL.with(Facet.PROGRAMME, Set.of("efre"));

    /** What topics are called, of which some texts name all words. */
    private static final List<String> TOPICS = List.of(
            "Schulen und Bildung",
            "Erneuerbare Energie",
            "Forschung und Innovation",
            "Sanierung",
            "Wasser",
            "Gesundheit");

    private final Generation index;
    private final SampleOperations sample;
    private final Deque<DirectoryReader> opened = new ArrayDeque<>();
    private int changes;

    SearchQuestions(Generation index, SampleOperations sample) {
        this.index = index;
        this.sample = sample;
    }

    static List<CatalogQuery> words(CatalogQuery query, List<String> words) {
        return words.stream().map(query::saying).toList();
    }

    /** As after each change: no answer is kept from the last time, only what is known of segments that stay. */
    OpenIndex anew() throws IOException {
        return new OpenIndex(index.open().reader());
    }

    /**
     * As after a start of the house: nothing is known of any segment. What was opened before is closed after a while,
     * as the house closes what nobody asks any more.
     */
    OpenIndex restarted() throws IOException {
        closeBut(SECTIONS.size());
        opened.add(DirectoryReader.open(index.open().reader().directory()));
        return new OpenIndex(opened.getLast());
    }

    private void closeBut(int most) throws IOException {
        while (opened.size() > most) {
            opened.removeFirst().close();
        }
    }

    static Callable<Object> all(OpenIndex open) {
        return () -> open.find(CatalogQuery.ALL, EVERYBODY, SIZE);
    }

    static List<Callable<Object>> clusters(OpenIndex open, List<CatalogQuery> asked) {
        return SECTIONS.stream()
                .flatMap(section ->
                        asked.stream().map(query -> (Callable<Object>) () -> open.clusters(query, section, EVERYBODY)))
                .toList();
    }

    List<Callable<Object>> misspelt() {
        var open = index.open();
        return WORDS.stream()
                .map(words -> words.substring(0, 2) + words.charAt(3) + words.charAt(2) + words.substring(4))
                .map(words -> (Callable<Object>) () -> open.similar(CatalogQuery.ALL.saying(words), EVERYBODY))
                .toList();
    }

    /**
     * As the product asks what is like a project with places, years and topics: among projects, and among what was
     * funded elsewhere; the rows of the latter are not read here.
     */
    List<Callable<Object>> alike() {
        var open = index.open();
        var themes = new Compared.Themes(TOPICS.stream()
                .collect(Collectors.toMap(
                        Slug::of,
                        name -> EntryAnalysis.words(name).stream()
                                .filter(word -> !WordQuery.isFiller(word.plain()))
                                .map(EntryAnalysis.Word::stem)
                                .collect(Collectors.toSet()))));
        var facets = Map.of(
                Facet.MUNICIPALITY,
                Set.of("dresden", "koeln"),
                Facet.PERIOD,
                Set.of("2015", "2016", "2017"),
                Facet.TOPIC,
                Set.of(Slug.of(TOPICS.getFirst())));
        return WORDS.stream()
                .map(words -> new Compared(
                        null,
                        words,
                        "Förderung von " + words + " im Land, mit Beratung und Weiterbildung in kleinen Betrieben",
                        List.of(new Point(13.74, 51.05)),
                        facets,
                        themes))
                .map(asked -> (Callable<Object>) () -> List.of(
                        open.like(asked).find(CatalogKind.PROJECT, EVERYBODY, 5),
                        open.like(asked).find(CatalogKind.OPERATION, EVERYBODY, 5)))
                .toList();
    }

    /** One entry gets another title, by which it is found when it was told; what the feed takes comes beside it. */
    Callable<Object> changed() {
        var title = "Xylophonmanufaktur" + ++changes;
        return () -> {
            var former = firstEntry();
            var text = new CatalogText(Text.german(title), null, null, List.of(), List.of());
            index.replace(former.id().kind(), List.of(former.id().record()), List.of(former.with(text)));
            index.refresh();
            var found = index.open().find(CatalogQuery.ALL.saying(title), EVERYBODY, SIZE);
            if (found.total() != 1) {
                throw new IllegalStateException("a change was not found");
            }
            return found;
        };
    }

    private CatalogEntry firstEntry() {
        var first = new ArrayList<CatalogEntry>();
        sample.each(1, first::add);
        return first.getFirst();
    }

    /** As the page shows them: the words are marked in all that is shown of a hit. */
    List<Callable<Object>> pages(List<CatalogQuery> asked) throws IOException {
        var open = anew();
        return asked.stream()
                .map(query -> (Callable<Object>) () -> {
                    var answer = open.find(query, EVERYBODY, SIZE);
                    var words = new FoundWords(query.text());
                    for (var entry : answer.slice().items()) {
                        var text = entry.text();
                        words.in(text.title().de());
                        words.in(text.summary() == null ? "" : text.summary().de());
                        words.in(text.given() == null ? "" : text.given());
                    }
                    return answer;
                })
                .toList();
    }

    double found() throws IOException {
        double total = 0;
        for (var query : words(CatalogQuery.ALL, WORDS)) {
            total += index.open().find(query, EVERYBODY, SIZE).total();
        }
        return total;
    }

    @Override
    public void close() throws IOException {
        closeBut(0);
    }
}
