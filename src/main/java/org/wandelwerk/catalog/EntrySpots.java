package org.wandelwerk.catalog;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.wandelwerk.place.MapSection;
import org.wandelwerk.place.PlaceShape;
import org.wandelwerk.place.Point;

/** Where entries lie, as the index keeps it: points to be found in a part of the map and to be counted, and shapes. */
final class EntrySpots {

    static final String SPOT = "spot";
    static final String SHAPE = "shape";
    private static final String HAS_SHAPE = "has-shape";

    private EntrySpots() {}

    static void add(Document document, List<Point> points, List<PlaceShape> shapes) {
        points.stream().distinct().forEach(point -> {
            document.add(new LatLonPoint(SPOT, point.lat(), point.lon()));
            document.add(new SortedSetDocValuesField(SPOT, encoded(point)));
        });
        if (!shapes.isEmpty()) {
            document.add(new StringField(HAS_SHAPE, "", Field.Store.NO));
            document.add(new StoredField(SHAPE, PlaceShape.geoJson(shapes)));
        }
    }

    static Query in(MapSection section) {
        return LatLonPoint.newBoxQuery(SPOT, section.south(), section.north(), section.west(), section.east());
    }

    static Query shaped() {
        return new TermQuery(new Term(HAS_SHAPE, ""));
    }

    private static BytesRef encoded(Point point) {
        var bytes = new byte[2 * Integer.BYTES];
        NumericUtils.intToSortableBytes(GeoEncodingUtils.encodeLatitude(point.lat()), bytes, 0);
        NumericUtils.intToSortableBytes(GeoEncodingUtils.encodeLongitude(point.lon()), bytes, Integer.BYTES);
        return new BytesRef(bytes);
    }

    static Point decoded(BytesRef bytes) {
        return new Point(
                GeoEncodingUtils.decodeLongitude(bytes.bytes, bytes.offset + Integer.BYTES),
                GeoEncodingUtils.decodeLatitude(bytes.bytes, bytes.offset));
    }

    static List<PlaceShape> read(Document document) {
        var stored = document.get(SHAPE);
        return stored == null ? List.of() : PlaceShape.read(stored).orElseThrow();
    }

    /**
     * Counts hits by the cells of a grid over a part of the map. Where the cells begin does not depend on the part, so
     * that clusters stay what they are while somebody moves over the map.
     */
    record Grid(MapSection section, double cell)
            implements CollectorManager<Grid.Counting, List<CatalogAnswer.Cluster>> {

        /** So many columns at most, as dots must not lie upon each other. */
        private static final double COLUMNS = 8;

        /** How much higher a cell is drawn than it is wide where latitude and longitude differ alike. */
        private static final double STRETCH = 1.6;

        private static final double SMALLEST = 1e-4;

        static Grid of(MapSection section) {
            var width = Math.max(section.east() - section.west(), (section.north() - section.south()) * STRETCH);
            var cell = Math.pow(2, Math.ceil(Math.log(Math.max(width / COLUMNS, SMALLEST)) / Math.log(2)));
            return new Grid(section, cell);
        }

        private record Place(long column, long row) {}

        private Place place(Point point) {
            return new Place((long) Math.floor(point.lon() / cell), (long) Math.floor(point.lat() * STRETCH / cell));
        }

        /** What lies in one cell. */
        private static final class Cell {
            private double west = Double.POSITIVE_INFINITY;
            private double south = Double.POSITIVE_INFINITY;
            private double east = Double.NEGATIVE_INFINITY;
            private double north = Double.NEGATIVE_INFINITY;
            private int count;
            private int last = -1;

            void reach(Point point) {
                west = Math.min(west, point.lon());
                south = Math.min(south, point.lat());
                east = Math.max(east, point.lon());
                north = Math.max(north, point.lat());
            }

            /** One entry may have several points in it, which follow each other. */
            void count(int document) {
                if (last != document) {
                    last = document;
                    count++;
                }
            }

            CatalogAnswer.Cluster cluster() {
                return new CatalogAnswer.Cluster(
                        MapSection.around(List.of(new Point(west, south), new Point(east, north))), count);
            }
        }

        /** Each different point is looked at once in a part of the index; behind that it is a number. */
        final class Counting extends SimpleCollector {

            private final Map<Place, Cell> cells = new HashMap<>();
            private SortedSetDocValues spots = DocValues.emptySortedSet();
            private Cell[] known = new Cell[0];
            private boolean[] isOutside = new boolean[0];
            private int base;

            @Override
            protected void doSetNextReader(LeafReaderContext context) throws IOException {
                spots = DocValues.getSortedSet(context.reader(), EntrySpots.SPOT);
                known = new Cell[(int) spots.getValueCount()];
                isOutside = new boolean[known.length];
                base = context.docBase;
            }

            @Override
            public void collect(int document) throws IOException {
                if (spots.advanceExact(document)) {
                    for (int i = spots.docValueCount(); i > 0; i--) {
                        var number = (int) spots.nextOrd();
                        if (known[number] == null && !isOutside[number]) {
                            look(number);
                        }
                        if (known[number] != null) {
                            known[number].count(base + document);
                        }
                    }
                }
            }

            private void look(int number) throws IOException {
                var point = EntrySpots.decoded(spots.lookupOrd(number));
                isOutside[number] = !section.holds(point);
                if (!isOutside[number]) {
                    var cell = cells.computeIfAbsent(place(point), _ -> new Cell());
                    cell.reach(point);
                    known[number] = cell;
                }
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }

        @Override
        public Counting newCollector() {
            return new Counting();
        }

        /** The index is searched by one thread, so that there is one. */
        @Override
        public List<CatalogAnswer.Cluster> reduce(Collection<Counting> all) {
            return all.stream()
                    .flatMap(one -> one.cells.values().stream())
                    .map(Cell::cluster)
                    .toList();
        }
    }
}
