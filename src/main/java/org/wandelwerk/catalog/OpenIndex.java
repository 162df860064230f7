package org.wandelwerk.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TotalHitCountCollectorManager;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.PlaceShape;

/** The index as it stands until it is opened anew: what is counted once is counted for all who may see the same. */
final class OpenIndex {

    private static final int MOST_COUNTS = 400;
    private static final int MOST_PAGES = 100;

    /** Of everything so many are ordered at once; each takes some 150 bytes until it is written. */
    private static final int PART = 5000;

    /** Of lines and areas on one drawing, which is drawn anew at each request. */
    private static final int MOST_CORNERS = 20_000;

    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final @Nullable SortedSetDocValuesReaderState values;
    private final Cache<Asked, Counted> counts =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS).build();

    /** First pages, each of some 50 kB. */
    private final Cache<Page, CatalogAnswer> pages =
            Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

    private final Cache<Asked, List<CatalogAnswer.Cluster>> clusters =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS).build();

    OpenIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        this.values =
                reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, EntryDocument.FACETS);
    }

    /** What was asked, whatever the order and the part. */
    private record Asked(CatalogQuery query, Set<String> tokens) {}

    /** The first part of what is found. */
    private record Page(CatalogQuery query, Set<String> tokens, int size) {}

    private record Counted(int total, Map<Facet, Map<String, Integer>> counts) {}

    DirectoryReader reader() {
        return reader;
    }

    CatalogAnswer find(CatalogQuery query, Set<String> tokens, int size) throws IOException {
        if (values == null) {
            return new CatalogAnswer(new Slice<>(List.of(), null), 0, Map.of());
        }
        if (query.after() != null) {
            return found(query, tokens, size);
        }
        var page = new Page(query.saying(query.read()), tokens, size);
        var kept = pages.getIfPresent(page);
        if (kept != null) {
            return kept;
        }
        var found = found(query, tokens, size);
        pages.put(page, found);
        return found;
    }

    private CatalogAnswer found(CatalogQuery query, Set<String> tokens, int size) throws IOException {
        var asked = new Asked(query.saying(query.read()).ordered(null), tokens);
        return query.hasText() && counts.getIfPresent(asked) == null
                ? ranked(query, asked, size)
                : ordered(query, asked, size);
    }

    /** All hits are ranked and counted in one pass, as it is their words that cost. */
    private CatalogAnswer ranked(CatalogQuery query, Asked asked, int size) throws IOException {
        var found = sideways().search(narrowed(query, asked.tokens()), first(query, size, Integer.MAX_VALUE));
        var counted = new Counted((int) found.collectorResult.totalHits.value(), counted(found.facets));
        counts.put(asked, counted);
        return answer(found.collectorResult, query, size, counted);
    }

    /** Where the count is known, the first in the order are found without all others being looked at. */
    private CatalogAnswer ordered(CatalogQuery query, Asked asked, int size) throws IOException {
        var narrowed = narrowed(query, asked.tokens());
        var counted = counts.getIfPresent(asked);
        if (counted == null) {
            var found = sideways().search(narrowed, new TotalHitCountCollectorManager(searcher.getSlices()));
            counted = new Counted(found.collectorResult, counted(found.facets));
            counts.put(asked, counted);
        }
        return answer(searcher.search(narrowed, first(query, size, size + 1)), query, size, counted);
    }

    private DrillSideways sideways() {
        return new DrillSideways(searcher, EntryDocument.FACETS, Objects.requireNonNull(values));
    }

    /** @param counted so many hits are counted; of the others only those are looked at that may be among the first */
    private TopFieldCollectorManager first(CatalogQuery query, int size, int counted) {
        var order = query.usedOrder();
        var after = query.after() == null ? null : HitPlace.read(order, query.after(), reader.maxDoc() - 1);
        return new TopFieldCollectorManager(HitPlace.sort(order), size + 1, after, counted);
    }

    /** The same without counts by facets. */
    CatalogAnswer best(CatalogQuery query, Set<String> tokens, int size) throws IOException {
        var order = query.usedOrder();
        var collectors = new TopFieldCollectorManager(HitPlace.sort(order), size + 1, null, Integer.MAX_VALUE);
        var hits = searcher.search(narrowed(query, tokens), collectors);
        return answer(hits, query, size, new Counted((int) hits.totalHits.value(), Map.of()));
    }

    /**
     * What lies near each other in the part of the map that is asked for, counted once for all who may see the same.
     * Where one entry has points in several clusters it counts in each.
     */
    List<CatalogAnswer.Cluster> clusters(CatalogQuery query, MapSection section, Set<String> tokens)
            throws IOException {
        var asked = new Asked(query.saying(query.read()).ordered(null).within(section), tokens);
        var known = clusters.getIfPresent(asked);
        if (known != null) {
            return known;
        }
        var counted = searcher.search(narrowed(asked.query(), tokens), EntrySpots.Grid.of(section));
        clusters.put(asked, counted);
        return counted;
    }

    /** The lines and areas of the first entries that have some, in no order, until they have many corners. */
    List<PlaceShape> shapes(CatalogQuery query, Set<String> tokens, int most) throws IOException {
        var shaped = new BooleanQuery.Builder()
                .add(narrowed(query, tokens), Occur.FILTER)
                .add(EntrySpots.shaped(), Occur.FILTER)
                .build();
        var shapes = new ArrayList<PlaceShape>();
        var fields = searcher.storedFields();
        int corners = 0;
        for (var hit : searcher.search(shaped, most, Sort.INDEXORDER).scoreDocs) {
            var read = EntrySpots.read(fields.document(hit.doc, Set.of(EntrySpots.SHAPE)));
            corners += read.stream().mapToInt(PlaceShape::corners).sum();
            if (corners > MOST_CORNERS) {
                break;
            }
            shapes.addAll(read);
        }
        return shapes;
    }

    /** The ids of the first of what was found, in its order, without reading what they show. */
    List<CatalogId> ids(CatalogQuery query, Set<String> tokens, int most) throws IOException {
        var collectors = new TopFieldCollectorManager(HitPlace.sort(query.usedOrder()), most, null, most);
        return Arrays.stream(searcher.search(narrowed(query, tokens), collectors).scoreDocs)
                .map(hit -> HitPlace.id((FieldDoc) hit))
                .toList();
    }

    /**
     * All of it in its order, a part of it at a time: each part is looked for behind the one before, so that who reads
     * everything holds no more of the memory than who reads a page.
     */
    <T> T each(CatalogQuery query, Set<String> tokens, IntFunction<T> begin, BiConsumer<T, CatalogEntry> take)
            throws IOException {
        var all = narrowed(query, tokens);
        var order = HitPlace.sort(query.usedOrder());
        var taker = begin.apply(searcher.count(all));
        var fields = searcher.storedFields();
        FieldDoc last = null;
        do {
            var part = searcher.search(all, new TopFieldCollectorManager(order, PART, last, PART)).scoreDocs;
            for (var hit : part) {
                take.accept(taker, EntryDocument.entry(fields.document(hit.doc, EntryDocument.SHOWN)));
            }
            last = part.length == PART ? (FieldDoc) part[PART - 1] : null;
        } while (last != null);
        return taker;
    }

    private static DrillDownQuery narrowed(CatalogQuery query, Set<String> tokens) {
        var narrowed = new DrillDownQuery(EntryDocument.FACETS, WordQuery.of(query, tokens));
        query.chosen().forEach((facet, chosen) -> chosen.forEach(value -> narrowed.add(facet.name(), value)));
        return narrowed;
    }

    private static Map<Facet, Map<String, Integer>> counted(Facets facets) throws IOException {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            var children = facets.getAllChildren(facet.name());
            if (children != null) {
                var values = new HashMap<String, Integer>();
                Arrays.stream(children.labelValues)
                        .filter(one -> one.value.intValue() > 0)
                        .forEach(one -> values.put(one.label, one.value.intValue()));
                counts.put(facet, values);
            }
        }
        return counts;
    }

    private CatalogAnswer answer(TopFieldDocs hits, CatalogQuery query, int size, Counted counted) throws IOException {
        var fields = searcher.storedFields();
        var words = new FoundWords(query.read());
        var entries = new ArrayList<CatalogEntry>();
        for (int i = 0; i < Math.min(size, hits.scoreDocs.length); i++) {
            entries.add(EntryDocument.entry(fields.document(hits.scoreDocs[i].doc), words));
        }
        var next = hits.scoreDocs.length > size
                ? HitPlace.cursor(query.usedOrder(), (FieldDoc) hits.scoreDocs[size - 1])
                        .encoded()
                : null;
        return new CatalogAnswer(new Slice<>(entries, next), counted.total(), counted.counts());
    }

    /** Whether anything is found, for those who only want to know that. */
    boolean findsAny(CatalogQuery query, Set<String> tokens) throws IOException {
        return searcher.count(WordQuery.of(query, tokens)) > 0;
    }

    /** Texts that are written much like the one that found nothing, each of which finds something for this reader. */
    List<String> similar(CatalogQuery query, Set<String> tokens) throws IOException {
        return new WordQuery.Spelling(searcher, tokens).similar(query.read());
    }

    int count(CatalogQuery query, Set<String> tokens) throws IOException {
        return searcher.count(narrowed(query, tokens));
    }

    /** Those entries that these readers may see, in the order of their ids. */
    List<CatalogEntry> entries(List<CatalogId> ids, Set<String> tokens) throws IOException {
        var entries = new ArrayList<CatalogEntry>();
        for (var id : ids) {
            entry(id, tokens).ifPresent(entries::add);
        }
        return entries;
    }

    /** One entry, for those who may see it. */
    Optional<CatalogEntry> entry(CatalogId id, Set<String> tokens) throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(EntryDocument.KEY, id.printed())), Occur.FILTER)
                .add(WordQuery.among(EntryDocument.AUDIENCE, tokens), Occur.FILTER)
                .build();
        var hits = searcher.search(query, 1).scoreDocs;
        return hits.length == 0
                ? Optional.empty()
                : Optional.of(EntryDocument.entry(searcher.storedFields().document(hits[0].doc)));
    }

    /** Looks for what is like something. */
    LikeSearch like(Compared compared) throws IOException {
        return LikeSearch.of(searcher, compared);
    }

    /** What is kept of entries, by their keys; each key is the one of at most one entry. */
    Map<String, Document> kept(Set<String> keys) throws IOException {
        var kept = new HashMap<String, Document>();
        if (!keys.isEmpty() && reader.numDocs() > 0) {
            var fields = searcher.storedFields();
            for (var hit : searcher.search(WordQuery.among(EntryDocument.KEY, keys), keys.size() * 2).scoreDocs) {
                var document = fields.document(hit.doc);
                kept.put(document.get(EntryDocument.KEY), document);
            }
        }
        return kept;
    }

    /** The entries that repeat one of the records. */
    Set<CatalogId> restingOn(Set<String> rows) throws IOException {
        var found = new HashSet<CatalogId>();
        if (!rows.isEmpty()) {
            var fields = searcher.storedFields();
            var resting = WordQuery.among(EntryDocument.BASIS, rows);
            var most = Math.max(1, searcher.count(resting));
            for (var hit : searcher.search(resting, most, Sort.INDEXORDER).scoreDocs) {
                found.add(CatalogId.read(
                        fields.document(hit.doc, Set.of(EntryDocument.KEY)).get(EntryDocument.KEY)));
            }
        }
        return found;
    }
}
