package org.wandelwerk.catalog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CheckedIntConsumer;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * What a question finds among what somebody with the tokens may see, a segment of the index after the other: of each
 * word, right and choice all that have it are read as the index lists them, and those are found that have all. It is
 * the same that {@link WordQuery} finds; nothing is scored.
 */
record FoundHits(List<Segment> segments) {

    /**
     * What is found in one segment.
     *
     * @param before what is found were nothing chosen
     * @param chosen what has a chosen value of each facet in which there is a choice
     */
    record Segment(LeafReaderContext place, SegmentHits before, Map<Facet, SegmentHits> chosen) {

        SegmentHits all() {
            return before.and(chosen.values());
        }

        /** Were nothing chosen of one facet. */
        SegmentHits allBut(Facet facet) {
            var others = new EnumMap<>(chosen);
            others.remove(facet);
            return before.and(others.values());
        }
    }

    static FoundHits of(IndexSearcher searcher, CatalogQuery query, Set<String> tokens) throws IOException {
        var asked = Asked.of(searcher, query, tokens);
        var segments = new ArrayList<Segment>();
        for (var place : searcher.getIndexReader().leaves()) {
            var before = asked.in(place);
            var chosen = new EnumMap<Facet, SegmentHits>(Facet.class);
            if (before.count() > 0) {
                for (var choice : query.chosen().entrySet()) {
                    chosen.put(choice.getKey(), SegmentHits.of(having(place.reader(), terms(choice))));
                }
            }
            segments.add(new Segment(place, before, chosen));
        }
        return new FoundHits(segments);
    }

    private static List<Term> terms(Map.Entry<Facet, Set<String>> choice) {
        return choice.getValue().stream()
                .map(value -> DrillDownQuery.term(
                        FacetsConfig.DEFAULT_INDEX_FIELD_NAME, choice.getKey().name(), value))
                .toList();
    }

    /** Those that have one of the terms, all of which are of one field. */
    private static FixedBitSet having(LeafReader reader, List<Term> terms) throws IOException {
        var bits = new FixedBitSet(reader.maxDoc());
        if (!terms.isEmpty()) {
            var values = Terms.getTerms(reader, terms.getFirst().field()).iterator();
            @Nullable PostingsEnum having = null;
            for (var term : terms) {
                if (values.seekExact(term.bytes())) {
                    having = values.postings(having, PostingsEnum.NONE);
                    bits.or(having);
                }
            }
        }
        return bits;
    }

    /**
     * What a hit must have.
     *
     * @param words each by its stem, be it of a part, or by its beginning; {@code null} when nothing was typed
     * @param rights one of them; of most segments all entries have the one of a visitor
     * @param kinds one of them; none for all
     * @param section a point in it; {@code null} for all
     */
    private record Asked(
            @Nullable List<EntryAnalysis.Word> words,
            List<Term> rights,
            List<Term> kinds,
            @Nullable Weight section) {

        static Asked of(IndexSearcher searcher, CatalogQuery query, Set<String> tokens) throws IOException {
            var section = query.section();
            return new Asked(
                    query.hasText() ? WordQuery.needed(query.read()) : null,
                    tokens.stream()
                            .map(token -> new Term(EntryDocument.AUDIENCE, token))
                            .toList(),
                    query.kinds().stream()
                            .map(kind -> new Term(EntryDocument.KIND, kind.name()))
                            .toList(),
                    section == null
                            ? null
                            : searcher.createWeight(
                                    searcher.rewrite(EntrySpots.in(section)), ScoreMode.COMPLETE_NO_SCORES, 1));
        }

        SegmentHits in(LeafReaderContext place) throws IOException {
            var reader = place.reader();
            var bits = words(reader);
            if (!allHave(reader, rights)) {
                bits.and(FoundHits.having(reader, rights));
            }
            if (!kinds.isEmpty() && !allHave(reader, kinds)) {
                bits.and(FoundHits.having(reader, kinds));
            }
            if (section != null) {
                var inside = new FixedBitSet(reader.maxDoc());
                var scorer = section.scorer(place);
                if (scorer != null) {
                    inside.or(scorer.iterator());
                }
                bits.and(inside);
            }
            if (reader.getLiveDocs() != null) {
                reader.getLiveDocs().applyMask(bits, 0);
            }
            return SegmentHits.of(bits);
        }

        /** What was typed without a word in it finds nothing. */
        private FixedBitSet words(LeafReader reader) throws IOException {
            var bits = new FixedBitSet(reader.maxDoc());
            if (words == null || !words.isEmpty()) {
                bits.set(0, reader.maxDoc());
            }
            for (var word : words == null ? List.<EntryAnalysis.Word>of() : words) {
                bits.and(having(reader, word));
            }
            return bits;
        }

        private static boolean allHave(LeafReader reader, List<Term> terms) throws IOException {
            for (var term : terms) {
                if (reader.docFreq(term) == reader.maxDoc()) {
                    return true;
                }
            }
            return false;
        }

        /** The parts of words hold whole ones, too. */
        private static FixedBitSet having(LeafReader reader, EntryAnalysis.Word word) throws IOException {
            var bits = FoundHits.having(reader, List.of(new Term(EntryAnalysis.PARTS, word.stem())));
            if (WordQuery.isBeginning(word)) {
                var beginning = new BytesRef(word.plain());
                var words = Terms.getTerms(reader, EntryAnalysis.WORDS).iterator();
                @Nullable PostingsEnum having = null;
                var hasMore = words.seekCeil(beginning) != TermsEnum.SeekStatus.END;
                while (hasMore && StringHelper.startsWith(words.term(), beginning)) {
                    having = words.postings(having, PostingsEnum.NONE);
                    bits.or(having);
                    hasMore = words.next() != null;
                }
            }
            return bits;
        }
    }

    int total() {
        return segments.stream().mapToInt(segment -> segment.all().count()).sum();
    }

    /** Finds them again, to be put in order. */
    Query query() {
        return new Known(segments.stream().map(Segment::all).toList());
    }

    /** @param hits of each segment, by its number */
    private static final class Known extends Query {

        private final List<SegmentHits> hits;

        Known(List<SegmentHits> hits) {
            this.hits = hits;
        }

        @Override
        public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) {
            return new ConstantScoreWeight(this, boost) {
                @Override
                public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                    var here = hits.get(context.ord);
                    return here.count() == 0
                            ? null
                            : new DefaultScorerSupplier(new ConstantScoreScorer(
                                    score(), mode, new BitSetIterator(here.bits(), here.count())));
                }

                @Override
                public boolean isCacheable(LeafReaderContext context) {
                    return false;
                }
            };
        }

        @Override
        public String toString(String field) {
            return "known";
        }

        @Override
        public void visit(QueryVisitor visitor) {
            visitor.visitLeaf(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return this == other;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(this);
        }
    }

    /**
     * Which of one segment are found.
     *
     * @param count how many
     */
    record SegmentHits(FixedBitSet bits, int count) {

        static SegmentHits of(FixedBitSet bits) {
            return new SegmentHits(bits, bits.cardinality());
        }

        /** Those that the others have, too. */
        SegmentHits and(Collection<SegmentHits> others) {
            if (others.isEmpty() || count == 0) {
                return this;
            }
            var all = bits.clone();
            others.forEach(other -> all.and(other.bits()));
            return of(all);
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
