package org.wandelwerk.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.CheckedIntConsumer;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;

/**
 * How many are found.
 *
 * @param counts how many each value of a facet would show, were the choices in other facets kept
 */
record FacetCounts(int total, Map<Facet, Map<String, Integer>> counts) {

    private static final String FIELD = FacetsConfig.DEFAULT_INDEX_FIELD_NAME;

    /** What a segment has of each value, with what is deleted in it: that never changes. */
    private static final Cache<IndexReader.CacheKey, int[]> IN_ALL =
            Caffeine.newBuilder().weakKeys().build();

    /** As Lucene counted them. */
    static FacetCounts of(int total, Facets facets) throws IOException {
        var counts = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
        for (var facet : Facet.values()) {
            var children = facets.getAllChildren(facet.name());
            if (children != null) {
                var values = new HashMap<String, Integer>();
                for (var one : children.labelValues) {
                    if (one.value.intValue() > 0) {
                        values.put(one.label, one.value.intValue());
                    }
                }
                counts.put(facet, values);
            }
        }
        return new FacetCounts(total, counts);
    }

    /**
     * Counts a segment after the other.
     *
     * @param all what is found were nothing chosen, by those who ask
     */
    static FacetCounts of(
            IndexSearcher searcher, SortedSetDocValuesReaderState values, Query all, Map<Facet, Set<String>> chosen)
            throws IOException {
        var found = SegmentHits.weight(searcher, all);
        var choices = new EnumMap<Facet, Weight>(Facet.class);
        for (var pair : chosen.entrySet()) {
            choices.put(pair.getKey(), SegmentHits.weight(searcher, having(pair.getKey(), pair.getValue())));
        }
        var tally = new Tally(values);
        int total = 0;
        for (var segment : searcher.getIndexReader().leaves()) {
            var hits = SegmentHits.of(found, segment);
            if (hits.count() > 0) {
                total += tally.add(segment, hits, choices);
            }
        }
        return new FacetCounts(total, tally.counts());
    }

    private static Query having(Facet facet, Set<String> values) {
        var any = new BooleanQuery.Builder();
        values.forEach(value -> any.add(new TermQuery(DrillDownQuery.term(FIELD, facet.name(), value)), Occur.SHOULD));
        return any.build();
    }

    /**
     * How many hits have each value, by its number in the segment. Not each hit is looked at: what most of a segment
     * have is what all of it have without what the others have.
     */
    private static int[] counted(LeafReader reader, SegmentHits hits) throws IOException {
        var had = DocValues.getSortedSet(reader, FIELD);
        var counts = hits.areMost() ? inAll(reader, had).clone() : new int[(int) had.getValueCount()];
        var step = hits.areMost() ? -1 : 1;
        hits.eachOfFewer(document -> {
            if (had.advanceExact(document)) {
                for (int i = had.docValueCount(); i > 0; i--) {
                    counts[(int) had.nextOrd()] += step;
                }
            }
        });
        return counts;
    }

    /** Each value is a term of the same field, too, which knows how many have it. */
    private static int[] inAll(LeafReader reader, SortedSetDocValues had) throws IOException {
        var segment = reader.getCoreCacheHelper().getKey();
        var known = IN_ALL.getIfPresent(segment);
        if (known != null) {
            return known;
        }
        var counts = new int[(int) had.getValueCount()];
        var values = had.termsEnum();
        var terms = Terms.getTerms(reader, FIELD).iterator();
        var value = values.next();
        for (var term = terms.next(); term != null && value != null; term = terms.next()) {
            if (term.equals(value)) {
                counts[(int) values.ord()] = terms.docFreq();
                value = values.next();
            }
        }
        IN_ALL.put(segment, counts);
        return counts;
    }

    /** What was counted so far, by the numbers that values have in the whole index. */
    private static final class Tally {

        private final SortedSetDocValuesReaderState values;
        private final SortedSetDocValues named;
        private final int[] counts;

        Tally(SortedSetDocValuesReaderState values) throws IOException {
            this.values = values;
            this.named = values.getDocValues();
            this.counts = new int[values.getSize()];
        }

        /** @return how many of a segment there are with all choices */
        int add(LeafReaderContext segment, SegmentHits found, Map<Facet, Weight> choices) throws IOException {
            var chosen = new EnumMap<Facet, SegmentHits>(Facet.class);
            for (var pair : choices.entrySet()) {
                chosen.put(pair.getKey(), SegmentHits.of(pair.getValue(), segment));
            }
            for (var facet : chosen.keySet()) {
                var others = new EnumMap<>(chosen);
                others.remove(facet);
                add(segment, found.and(others.values()), Set.of(facet));
            }
            var all = found.and(chosen.values());
            var rest = EnumSet.allOf(Facet.class);
            rest.removeAll(chosen.keySet());
            add(segment, all, rest);
            return all.count();
        }

        private void add(LeafReaderContext segment, SegmentHits hits, Set<Facet> facets) throws IOException {
            var wanted = new FixedBitSet(counts.length);
            for (var facet : facets) {
                var range = values.getOrdRange(facet.name());
                if (range != null) {
                    wanted.set(range.start(), range.end() + 1);
                }
            }
            var inSegment = counted(segment.reader(), hits);
            var numbers = named instanceof MultiDocValues.MultiSortedSetDocValues several
                    ? several.mapping.getGlobalOrds(segment.ord)
                    : LongValues.IDENTITY;
            for (int i = 0; i < inSegment.length; i++) {
                var number = inSegment[i] == 0 ? -1 : (int) numbers.get(i);
                if (number >= 0 && wanted.get(number)) {
                    counts[number] += inSegment[i];
                }
            }
        }

        Map<Facet, Map<String, Integer>> counts() throws IOException {
            var all = new EnumMap<Facet, Map<String, Integer>>(Facet.class);
            for (var facet : Facet.values()) {
                var range = values.getOrdRange(facet.name());
                if (range != null) {
                    var of = new HashMap<String, Integer>();
                    for (int number = range.start(); number <= range.end(); number++) {
                        if (counts[number] > 0) {
                            of.put(label(number), counts[number]);
                        }
                    }
                    all.put(facet, of);
                }
            }
            return all;
        }

        private String label(int number) throws IOException {
            return FacetsConfig.stringToPath(named.lookupOrd(number).utf8ToString())[1];
        }
    }

    /**
     * Which of one segment of the index are found.
     *
     * @param count how many
     */
    record SegmentHits(FixedBitSet bits, int count) {

        /** What is looked for, whatever it scores. */
        static Weight weight(IndexSearcher searcher, Query query) throws IOException {
            return searcher.createWeight(
                    searcher.rewrite(new ConstantScoreQuery(query)), ScoreMode.COMPLETE_NO_SCORES, 1);
        }

        static SegmentHits of(Weight weight, LeafReaderContext segment) throws IOException {
            var reader = segment.reader();
            var bits = new FixedBitSet(reader.maxDoc());
            if (weight.count(segment) == reader.maxDoc()) {
                bits.set(0, reader.maxDoc());
                return new SegmentHits(bits, reader.maxDoc());
            }
            var scorer = weight.scorer(segment);
            if (scorer != null) {
                bits.or(scorer.iterator());
            }
            if (reader.getLiveDocs() != null) {
                reader.getLiveDocs().applyMask(bits, 0);
            }
            return new SegmentHits(bits, bits.cardinality());
        }

        /** Those that the others have, too. */
        SegmentHits and(Collection<SegmentHits> others) {
            if (others.isEmpty()) {
                return this;
            }
            var both = bits.clone();
            others.forEach(other -> both.and(other.bits()));
            return new SegmentHits(both, both.cardinality());
        }

        /** Whether they are more than the others of the segment, those that are deleted among these. */
        boolean areMost() {
            return count > bits.length() / 2;
        }

        /** In the order of their numbers. */
        int[] documents() throws IOException {
            var documents = new int[count];
            var next = new int[1];
            bits.forEach(0, bits.length(), 0, document -> documents[next[0]++] = document);
            return documents;
        }

        /** Gives those that are found, or the others when {@linkplain #areMost() those are fewer}. */
        void eachOfFewer(CheckedIntConsumer<IOException> taker) throws IOException {
            var fewer = bits;
            if (areMost()) {
                fewer = bits.clone();
                fewer.flip(0, fewer.length());
            }
            fewer.forEach(0, fewer.length(), 0, taker);
        }
    }
}
