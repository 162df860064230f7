package org.wandelwerk.catalog;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.util.BytesRef;
import org.wandelwerk.kernel.Cursor;
import org.wandelwerk.kernel.NotFound;

/** Where a hit stands in an order, and how an address says so. */
final class HitPlace {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
    private static final Pattern SIGNS = Pattern.compile("([0-9a-f]{2}){0,600}");

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

    /**
     * Reads where a part begins.
     *
     * @param last the last number of a document
     * @throws NotFound when it is no place in this order
     */
    static FieldDoc read(CatalogOrder order, String cursor, int last) {
        var fields = sort(order).getSort();
        var values = Cursor.read(cursor, fields.length + 1)
                .map(Cursor::values)
                .filter(words -> words.getFirst().equals(order.word()))
                .orElseThrow(() -> new NotFound("a place among hits"));
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
}
