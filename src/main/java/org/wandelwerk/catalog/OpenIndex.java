package org.wandelwerk.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.BytesRef;
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
    private final Cache<Asked, FacetCounts> counts =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS).build();

    /** First pages, each of some 50 kB. */
    private final Cache<Page, CatalogAnswer> pages =
            Caffeine.newBuilder().maximumSize(MOST_PAGES).build();

    private final Cache<Asked, List<CatalogAnswer.Cluster>> clusters =
            Caffeine.newBuilder().maximumSize(MOST_COUNTS).build();

    OpenIndex(DirectoryReader reader) throws IOException {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        // answers are kept as a whole here; parts of questions, kept beside, would take memory by the number of entries
        this.searcher.setQueryCache(null);
        this.values =
                reader.numDocs() == 0 ? null : new DefaultSortedSetDocValuesReaderState(reader, EntryDocument.FACETS);
    }

    /** What was asked, whatever the order and the part. */
    private record Asked(CatalogQuery query, Set<String> tokens) {}

    /** The first part of what is found. */
    private record Page(CatalogQuery query, Set<String> tokens, int size) {}

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

    /** What is found is known before it is counted and put in order: only the first of it are scored. */
    private CatalogAnswer found(CatalogQuery query, Set<String> tokens, int size) throws IOException {
        var found = FoundHits.of(searcher, query, tokens);
        var asked = new Asked(query.saying(query.read()).ordered(null), tokens);
        var counted = counts.getIfPresent(asked);
        if (counted == null) {
            counted = FacetCounts.of(found, Objects.requireNonNull(values));
            counts.put(asked, counted);
        }
        return answer(first(query, found, size), query, size, counted);
    }

    private TopFieldDocs first(CatalogQuery query, FoundHits found, int size) throws IOException {
        if (query.usedOrder() != CatalogOrder.TITLE) {
            return searcher.search(ranked(query, found), first(query, size, size + 1));
        }
        var after = after(query);
        var titles =
                new HitPlace.TermOrder(EntryDocument.TITLE_ORDER, after == null ? null : (BytesRef) after.fields[0]);
        return titles.first(found, size + 1, first(query, size, Integer.MAX_VALUE));
    }

    private static Query ranked(CatalogQuery query, FoundHits found) {
        return query.usedOrder() == CatalogOrder.RELEVANCE && query.hasText()
                ? WordQuery.ranked(query.read(), found.query())
                : found.query();
    }

    /** @param counted so many hits are counted; of the others only those are looked at that may be among the first */
    private TopFieldCollectorManager first(CatalogQuery query, int size, int counted) {
        return new TopFieldCollectorManager(HitPlace.sort(query.usedOrder()), size + 1, after(query), counted);
    }

    private @Nullable FieldDoc after(CatalogQuery query) {
        var cursor = query.after();
        return cursor == null ? null : HitPlace.read(query.usedOrder(), cursor, reader.maxDoc() - 1);
    }

    /** The cursor behind an entry in the order of a question; empty when somebody with the tokens may not see it. */
    Optional<String> place(CatalogQuery query, CatalogId id, Set<String> tokens) throws IOException {
        var found = searcher.search(one(id, tokens), 1, HitPlace.sort(query.usedOrder())).scoreDocs;
        return Arrays.stream(found)
                .map(hit -> HitPlace.cursor(query.usedOrder(), (FieldDoc) hit).encoded())
                .findFirst();
    }

    private static Query one(CatalogId id, Set<String> tokens) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(EntryDocument.KEY, id.printed())), Occur.FILTER)
                .add(WordQuery.among(EntryDocument.AUDIENCE, tokens), Occur.FILTER)
                .build();
    }

    /** The same without counts by facets. */
    CatalogAnswer best(CatalogQuery query, Set<String> tokens, int size) throws IOException {
        var found = FoundHits.of(searcher, query, tokens);
        return answer(first(query, found, size), query, size, new FacetCounts(found.total(), Map.of()));
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
        // what lies beside the part of the map is passed over: to look for what lies in it takes longer
        var counted = EntrySpots.Grid.of(section)
                .count(FoundHits.of(searcher, asked.query().within(null), tokens));
        clusters.put(asked, counted);
        return counted;
    }

    /** The lines and areas of the first entries that have some, in no order, until they have many corners. */
    List<PlaceShape> shapes(CatalogQuery query, Set<String> tokens, int most) throws IOException {
        var shaped = new BooleanQuery.Builder()
                .add(FoundHits.of(searcher, query, tokens).query(), Occur.FILTER)
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
        return Arrays.stream(
                        searcher.search(ranked(query, FoundHits.of(searcher, query, tokens)), collectors).scoreDocs)
                .map(hit -> HitPlace.id((FieldDoc) hit))
                .toList();
    }

    /**
     * All of it in its order, a part of it at a time: each part is looked for behind the one before, so that who reads
     * everything holds no more of the memory than who reads a page.
     */
    <T> T each(CatalogQuery query, Set<String> tokens, IntFunction<T> begin, BiConsumer<T, CatalogEntry> take)
            throws IOException {
        var found = FoundHits.of(searcher, query, tokens);
        var all = ranked(query, found);
        var order = HitPlace.sort(query.usedOrder());
        var taker = begin.apply(found.total());
        whole(all, order, entry -> take.accept(taker, entry));
        return taker;
    }

    /** What has begun cannot be answered in another way: it breaks off. */
    private void whole(Query all, Sort order, Consumer<CatalogEntry> take) {
        try {
            each(all, order, take);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void each(Query all, Sort order, Consumer<CatalogEntry> take) throws IOException {
        var fields = searcher.storedFields();
        FieldDoc last = null;
        do {
            var part = searcher.search(all, new TopFieldCollectorManager(order, PART, last, PART)).scoreDocs;
            for (var hit : part) {
                take.accept(EntryDocument.entry(fields.document(hit.doc, EntryDocument.SHOWN)));
            }
            last = part.length == PART ? (FieldDoc) part[PART - 1] : null;
        } while (last != null);
    }

    private CatalogAnswer answer(TopFieldDocs hits, CatalogQuery query, int size, FacetCounts counted)
            throws IOException {
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
        return FoundHits.of(searcher, query, tokens).total();
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
        var hits = searcher.search(one(id, tokens), 1).scoreDocs;
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
