package org.wandelwerk.catalog;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.catalog.EntryAnalysis.EntryWords;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.place.Point;

/** How an entry lies in the index: words to be found by, values to be counted and ordered by, and what hits show. */
final class EntryDocument {

    static final String KEY = "key";
    static final String KIND = "kind";
    static final String AUDIENCE = "audience";
    static final String BASIS = "basis";
    static final String COLLECTION = "collection";
    private static final String PRINT = "print";
    static final String TITLE_ORDER = "by-title";
    static final String DATE_ORDER = "by-date";
    static final String SUM_ORDER = "by-sum";

    /** Sorts behind all sums, also behind those that were paid back; of as many digits as cursors read. */
    static final long NO_SUM = -999_999_999_999_999_999L;

    static final FacetsConfig FACETS = config();

    private static final FieldType FOUND = found();
    private static final int LONGEST_SUMMARY = 1000;

    /** Titles that begin alike so far are ordered by their ids: a place among hits must fit into an address. */
    private static final int LONGEST_ORDER = 60;

    /** The whole text of a document, of which a hit shows the passage that was looked for. */
    private static final String CONTENT = "content";

    /** All that a hit shows, without the whole text of a document. */
    static final Set<String> SHOWN = Set.of(
            KEY,
            "title.de",
            "title.en",
            "summary.de",
            "summary.en",
            "given",
            "former",
            "address",
            "date",
            "sum",
            "audience.all",
            "facet",
            "point",
            EntrySpots.SHAPE);

    private static final String BETWEEN = "\u001f";

    private EntryDocument() {}

    private static FacetsConfig config() {
        var config = new FacetsConfig();
        Arrays.stream(Facet.values()).forEach(facet -> config.setMultiValued(facet.name(), true));
        return config;
    }

    private static FieldType found() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    static Document of(CatalogEntry entry) {
        var document = new Document();
        addKeys(document, entry);
        addWords(document, entry.text());
        addOrders(document, entry);
        addShown(document, entry);
        EntrySpots.add(document, entry.points(), entry.shapes());
        document.add(new SortedSetDocValuesFacetField(KIND, entry.id().kind().name()));
        entry.facets()
                .forEach((facet, values) ->
                        values.forEach(value -> document.add(new SortedSetDocValuesFacetField(facet.name(), value))));
        return document;
    }

    private static void addKeys(Document document, CatalogEntry entry) {
        document.add(new StringField(KEY, entry.id().printed(), Field.Store.YES));
        document.add(new SortedDocValuesField(KEY, new BytesRef(entry.id().printed())));
        document.add(new StringField(KIND, entry.id().kind().name(), Field.Store.NO));
        Stream.of(entry.audience().printed())
                .forEach(token -> document.add(new StringField(AUDIENCE, token, Field.Store.NO)));
        entry.basis().forEach(row -> document.add(new StringField(BASIS, row, Field.Store.NO)));
        entry.facets()
                .getOrDefault(Facet.COLLECTION, Set.of())
                .forEach(key -> document.add(new StringField(COLLECTION, key, Field.Store.NO)));
    }

    /** Whether an entry lies there as it is. */
    static boolean isKept(@Nullable Document former, CatalogEntry entry) {
        return former != null && print(entry).equals(former.get(PRINT));
    }

    /** The same for entries that are the same, whatever the order of what has none. */
    private static String print(CatalogEntry entry) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        entry.facets().forEach((facet, values) -> facets.put(facet, new TreeSet<>(values)));
        var text = entry.text();
        return HashedId.of(
                        String.join(BETWEEN, entry.audience().printed()),
                        String.join(BETWEEN, text.title().toString(), text.summary() + BETWEEN + text.given()),
                        text.former() + BETWEEN + new TreeSet<>(text.also()),
                        entry.address() + BETWEEN + entry.date() + BETWEEN + entry.sum(),
                        facets.toString(),
                        entry.points() + BETWEEN + entry.shapes(),
                        new TreeSet<>(entry.basis()).toString())
                .toString();
    }

    private static void addWords(Document document, CatalogText text) {
        var title = both(text.title());
        var rest = Stream.of(
                        Stream.ofNullable(text.summary()).map(EntryDocument::both),
                        Stream.ofNullable(text.given()),
                        text.former().stream(),
                        text.also().stream())
                .flatMap(part -> part)
                .collect(Collectors.joining("\n"));
        var words = EntryWords.of(title, rest);
        document.add(new Field(EntryAnalysis.TITLE, words.title(), FOUND));
        document.add(new Field(EntryAnalysis.TEXT, words.text(), FOUND));
        document.add(new Field(EntryAnalysis.PARTS, words.parts(), FOUND));
        document.add(new Field(EntryAnalysis.WORDS, words.words(), FOUND));
    }

    static String both(Text text) {
        return text.en() == null ? text.de() : text.de() + "\n" + text.en();
    }

    private static void addOrders(Document document, CatalogEntry entry) {
        var sum = entry.sum();
        var title = titleOrder(entry.text().title().de());
        document.add(new SortedDocValuesField(TITLE_ORDER, title));
        // as a term, too: so the first in the order are found without looking at the others
        document.add(new StringField(TITLE_ORDER, title, Field.Store.NO));
        document.add(new SortedDocValuesField(
                DATE_ORDER,
                new BytesRef(entry.date() == null ? "" : entry.date().toString())));
        document.add(new NumericDocValuesField(SUM_ORDER, sum == null ? NO_SUM : sum.cents()));
    }

    /** The order of the tables, {@code de-x-icu}; a frozen one is good for many threads at once. */
    private static final Collator GERMAN = Collator.getInstance(ULocale.GERMAN).freeze();

    private static BytesRef titleOrder(String title) {
        var compared = title.substring(0, Math.min(title.length(), LONGEST_ORDER));
        return new BytesRef(GERMAN.getCollationKey(compared).toByteArray());
    }

    private static void addShown(Document document, CatalogEntry entry) {
        var text = entry.text();
        store(document, "title.de", text.title().de());
        store(document, "title.en", text.title().en());
        store(
                document,
                "summary.de",
                text.summary() == null ? null : shortened(text.summary().de()));
        store(
                document,
                "summary.en",
                text.summary() == null ? null : shortened(text.summary().en()));
        if (entry.id().kind() == CatalogKind.DOCUMENT && text.summary() != null) {
            store(document, CONTENT, text.summary().de());
        }
        store(document, "given", text.given());
        text.former().forEach(name -> store(document, "former", name));
        store(document, "address", entry.address());
        store(document, "date", entry.date() == null ? null : entry.date().toString());
        storeSum(document, entry.sum());
        if (entry.id().kind() != CatalogKind.OPERATION) {
            store(document, PRINT, print(entry));
        }
        store(document, "audience.all", String.join(BETWEEN, entry.audience().printed()));
        entry.facets()
                .forEach((facet, values) ->
                        values.forEach(value -> store(document, "facet", facet.name() + BETWEEN + value)));
        entry.points().forEach(point -> store(document, "point", point.lon() + BETWEEN + point.lat()));
    }

    private static void storeSum(Document document, @Nullable CatalogSum sum) {
        if (sum != null) {
            store(
                    document,
                    "sum",
                    String.join(
                            BETWEEN,
                            String.valueOf(sum.cents()),
                            sum.currency(),
                            sum.meaning(),
                            Objects.requireNonNullElse(sum.asOf(), "")));
        }
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null || text.length() <= LONGEST_SUMMARY ? text : text.substring(0, LONGEST_SUMMARY);
    }

    private static void store(Document document, String field, @Nullable String value) {
        if (value != null) {
            document.add(new StoredField(field, value));
        }
    }

    /** What hits show; words that only find it, and the records that it repeats, are not given back. */
    static CatalogEntry entry(Document document) {
        var facets = new EnumMap<Facet, Set<String>>(Facet.class);
        for (var pair : document.getValues("facet")) {
            var parts = pair.split(BETWEEN, 2);
            facets.computeIfAbsent(Facet.valueOf(parts[0]), _ -> new TreeSet<>())
                    .add(parts[1]);
        }
        var date = document.get("date");
        return new CatalogEntry(
                CatalogId.read(document.get(KEY)),
                Audience.read(List.of(document.get("audience.all").split(BETWEEN))),
                text(document),
                document.get("address"),
                date == null ? null : PartialDate.parse(date),
                sum(document.get("sum")),
                facets,
                points(document),
                EntrySpots.read(document),
                Set.of());
    }

    /** The same with the passage of a document in which the words of a question stand. */
    static CatalogEntry entry(Document document, FoundWords asked) {
        var entry = entry(document);
        var content = document.get(CONTENT);
        if (content == null) {
            return entry;
        }
        var text = entry.text();
        return entry.with(new CatalogText(
                text.title(),
                Text.german(asked.passage(text.title().de(), content)),
                text.given(),
                text.former(),
                text.also()));
    }

    private static CatalogText text(Document document) {
        var summary = document.get("summary.de");
        return new CatalogText(
                new Text(document.get("title.de"), document.get("title.en")),
                summary == null ? null : new Text(summary, document.get("summary.en")),
                document.get("given"),
                List.of(document.getValues("former")),
                List.of());
    }

    private static @Nullable CatalogSum sum(@Nullable String stored) {
        if (stored == null) {
            return null;
        }
        var parts = stored.split(BETWEEN, -1);
        return new CatalogSum(Long.parseLong(parts[0]), parts[1], parts[2], parts[3].isEmpty() ? null : parts[3]);
    }

    private static List<Point> points(Document document) {
        var points = new ArrayList<Point>();
        for (var point : document.getValues("point")) {
            var parts = point.split(BETWEEN, 2);
            points.add(new Point(Double.parseDouble(parts[0]), Double.parseDouble(parts[1])));
        }
        return points;
    }
}
