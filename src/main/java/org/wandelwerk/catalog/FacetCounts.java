package org.wandelwerk.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.wandelwerk.catalog.FoundHits.SegmentHits;

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

    /** Counts a segment after the other. */
    static FacetCounts of(FoundHits found, SortedSetDocValuesReaderState values) throws IOException {
        var tally = new Tally(values);
        int total = 0;
        for (var segment : found.segments()) {
            if (segment.before().count() > 0) {
                total += tally.add(segment);
            }
        }
        return new FacetCounts(total, tally.counts());
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
        int add(FoundHits.Segment segment) throws IOException {
            for (var facet : segment.chosen().keySet()) {
                add(segment.place(), segment.allBut(facet), Set.of(facet));
            }
            var all = segment.all();
            var rest = EnumSet.allOf(Facet.class);
            rest.removeAll(segment.chosen().keySet());
            add(segment.place(), all, rest);
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
}
