package org.wandelwerk.catalog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

/** Where a hit stands in an order, and how an address says so. */
final class HitPlace {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern SIGNS = Pattern.compile("([0-9a-f]{2}){0,600}");

    private static final Pattern ID = Pattern.compile("([A-Z]+)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> KINDS =
            Arrays.stream(CatalogKind.values()).map(CatalogKind::name).collect(Collectors.toSet());

    private HitPlace() {}

    static Sort sort(CatalogOrder order) {
        var title = new SortField(EntryDocument.TITLE_ORDER, SortField.Type.STRING);
        var id = new SortField(EntryDocument.KEY, SortField.Type.STRING);
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, title, id);
            case TITLE -> new Sort(title, id);
            case DATE -> new Sort(new SortField(EntryDocument.DATE_ORDER, SortField.Type.STRING, true), title, id);
            case SUM -> new Sort(new SortField(EntryDocument.SUM_ORDER, SortField.Type.LONG, true), title, id);
        };
    }

    static Cursor cursor(CatalogOrder order, FieldDoc hit) {
        var values = new ArrayList<String>();
        values.add(order.word());
        for (var field : hit.fields) {
            values.add(word(field));
        }
        return new Cursor(values);
    }

    /** The record itself, which ends every order. */
    static CatalogId id(FieldDoc hit) {
        return CatalogId.read(((BytesRef) hit.fields[hit.fields.length - 1]).utf8ToString());
    }

    private static String word(Object field) {
        if (field instanceof BytesRef signs) {
            return HexFormat.of().formatHex(signs.bytes, signs.offset, signs.offset + signs.length);
        }
        return String.valueOf(field instanceof Float score ? Float.floatToIntBits(score) : field);
    }

    /** The record behind which a part begins; empty when it is no place in this order. */
    static Optional<CatalogId> id(CatalogOrder order, String cursor) {
        return words(order, cursor)
                .map(List::getLast)
                .filter(word -> SIGNS.matcher(word).matches())
                .map(word -> new String(HexFormat.of().parseHex(word), StandardCharsets.UTF_8))
                .filter(HitPlace::isId)
                .map(CatalogId::read);
    }

    private static boolean isId(String printed) {
        var parts = ID.matcher(printed);
        return parts.matches() && KINDS.contains(parts.group(1));
    }

    private static Optional<List<String>> words(CatalogOrder order, String cursor) {
        return Cursor.read(cursor, sort(order).getSort().length + 1)
                .map(Cursor::values)
                .filter(words -> words.getFirst().equals(order.word()));
    }

    /**
     * Reads where a part begins.
     *
     * @param last the last number of a document
     * @throws NotFound when it is no place in this order
     */
    static FieldDoc read(CatalogOrder order, String cursor, int last) {
        var fields = sort(order).getSort();
        var values = words(order, cursor).orElseThrow(() -> new NotFound("a place among hits"));
        var read = new ArrayList<Object>();
        for (int i = 0; i < fields.length; i++) {
            read.add(value(fields[i], values.get(i + 1)));
        }
        return new FieldDoc(last, Float.NaN, read.toArray());
    }

    private static Object value(SortField field, String word) {
        var isNumber = List.of(SortField.Type.SCORE, SortField.Type.LONG).contains(field.getType());
        if (!(isNumber ? NUMBER : SIGNS).matcher(word).matches()) {
            throw new NotFound("a place among hits");
        }
        return isNumber
                ? field.getType() == SortField.Type.LONG
                        ? (Object) Long.valueOf(word)
                        : Float.valueOf(Float.intBitsToFloat((int) Long.parseLong(word)))
                : new BytesRef(HexFormat.of().parseHex(word));
    }

    /**
     * The order of a field whose values are terms, too: these are read from the first on until enough hits have one,
     * and no other hit is looked at; where most of them would be read in vain, all hits are put in order.
     *
     * @param from the value with which it begins; {@code null} for the first of all
     */
    record TermOrder(String field, @Nullable BytesRef from) {

        /** To read a term takes so often as long as to put a hit in order. */
        private static final int DEARER = 8;

        /**
         * The first hits.
         *
         * @param most so many are wanted that have another value than the one with which it begins
         * @param ranking orders by the field before all else, and counts what it is given
         */
        TopFieldDocs first(FoundHits found, int most, TopFieldCollectorManager ranking) throws IOException {
            var ranked = ranking.newCollector();
            for (var segment : found.segments()) {
                var hits = segment.all();
                if (hits.count() > 0) {
                    var taker = ranked.getLeafCollector(segment.place());
                    for (var document : first(segment.place().reader(), hits, most)) {
                        taker.collect(document);
                    }
                }
            }
            return ranking.reduce(List.of(ranked));
        }

        /** In the order of their numbers, perhaps with others behind them. */
        private int[] first(LeafReader reader, FoundHits.SegmentHits hits, int most) throws IOException {
            var terms = Terms.getTerms(reader, field).iterator();
            var documents = new int[most];
            @Nullable PostingsEnum having = null;
            int count = 0;
            int others = 0;
            int read = 0;
            for (var term = begin(terms); term != null && others < most; term = terms.next()) {
                if (++read > most + hits.count() / DEARER) {
                    return hits.documents();
                }
                var before = count;
                var isFirst = term.equals(from);
                having = terms.postings(having, PostingsEnum.NONE);
                while (having.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    if (hits.bits().get(having.docID())) {
                        documents = ArrayUtil.grow(documents, count + 1);
                        documents[count++] = having.docID();
                    }
                }
                others += isFirst ? 0 : count - before;
            }
            var first = Arrays.copyOf(documents, count);
            Arrays.sort(first);
            return first;
        }

        private @Nullable BytesRef begin(TermsEnum terms) throws IOException {
            if (from == null) {
                return terms.next();
            }
            return terms.seekCeil(from) == TermsEnum.SeekStatus.END ? null : terms.term();
        }
    }
}
