package org.wandelwerk.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.jspecify.annotations.Nullable;
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
            document.add(new SortedSetDocValuesField(SPOT, SegmentSpots.encoded(point)));
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

    static List<PlaceShape> read(Document document) {
        var stored = document.get(SHAPE);
        return stored == null ? List.of() : PlaceShape.read(stored).orElseThrow();
    }

    /**
     * Counts hits by the cells of a grid over a part of the map. Where the cells begin does not depend on the part, so
     * that clusters stay what they are while somebody moves over the map.
     */
    record Grid(MapSection section, double cell) {

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

        List<CatalogAnswer.Cluster> count(FoundHits found) throws IOException {
            var cells = new Cells(this);
            for (var segment : found.segments()) {
                var hits = segment.all();
                if (hits.count() > 0) {
                    cells.count(segment.place(), hits);
                }
            }
            return Arrays.stream(cells.all)
                    .filter(Objects::nonNull)
                    .map(Cell::cluster)
                    .toList();
        }

        private int column(double lon) {
            return (int) (Math.floor(lon / cell) - Math.floor(section.west() / cell));
        }

        private int row(double lat) {
            return (int) (Math.floor(lat * STRETCH / cell) - Math.floor(section.south() * STRETCH / cell));
        }

        /** The cells of the part of the map, row by row; {@code null} where nothing was found. */
        private static final class Cells {

            private final Grid grid;
            private final int columns;
            private final @Nullable Cell[] all;

            Cells(Grid grid) {
                this.grid = grid;
                this.columns = grid.column(grid.section().east()) + 1;
                this.all = new Cell[columns * (grid.row(grid.section().north()) + 1)];
            }

            /** Each different point of a segment is looked at once; behind that it is a number. */
            void count(LeafReaderContext segment, FoundHits.SegmentHits hits) throws IOException {
                var spots = SegmentSpots.of(segment.reader());
                var known = new @Nullable Cell[spots.size()];
                var alone = spots.alone(segment.reader(), hits);
                for (int spot = 0; spot < alone.length; spot++) {
                    if (alone[spot] > 0) {
                        var cell = reached(spots.point(spot));
                        known[spot] = cell;
                        if (cell != null) {
                            cell.count += alone[spot];
                        }
                    }
                }
                spots.eachOfSeveral(segment.reader(), hits, (document, spot) -> {
                    var cell = known[spot] == null ? reached(spots.point(spot)) : known[spot];
                    known[spot] = cell;
                    if (cell != null) {
                        cell.count(segment.docBase + document);
                    }
                });
            }

            private @Nullable Cell reached(Point point) {
                if (!grid.section().holds(point)) {
                    return null;
                }
                var place = grid.row(point.lat()) * columns + grid.column(point.lon());
                var cell = Objects.requireNonNullElseGet(all[place], Cell::new);
                all[place] = cell;
                cell.reach(point);
                return cell;
            }
        }
    }

    /** The different points of one segment, each by its number, and how many lie there and nowhere else. */
    private static final class SegmentSpots {

        /** What a segment has, with what is deleted in it: that never changes. */
        private static final Cache<IndexReader.CacheKey, SegmentSpots> KNOWN =
                Caffeine.newBuilder().weakKeys().build();

        private final int[] latitudes;
        private final int[] longitudes;

        /** How many of all that have one point have this one. */
        private final int[] alone;

        /** The numbers of those that have several points, in their order. */
        private int[] withSeveral = new int[0];

        private SegmentSpots(int size) {
            this.latitudes = new int[size];
            this.longitudes = new int[size];
            this.alone = new int[size];
        }

        /** Takes one point of a document that has several. */
        interface Taker {
            void take(int document, int spot);
        }

        /** How a point is a value of the field: those that are ordered by latitude follow each other. */
        static BytesRef encoded(Point point) {
            var bytes = new byte[2 * Integer.BYTES];
            NumericUtils.intToSortableBytes(GeoEncodingUtils.encodeLatitude(point.lat()), bytes, 0);
            NumericUtils.intToSortableBytes(GeoEncodingUtils.encodeLongitude(point.lon()), bytes, Integer.BYTES);
            return new BytesRef(bytes);
        }

        static SegmentSpots of(LeafReader reader) throws IOException {
            var segment = reader.getCoreCacheHelper().getKey();
            var known = KNOWN.getIfPresent(segment);
            if (known == null) {
                var spots = DocValues.getSortedSet(reader, SPOT);
                known = new SegmentSpots((int) spots.getValueCount());
                known.read(spots);
                known.count(spots);
                KNOWN.put(segment, known);
            }
            return known;
        }

        private void read(SortedSetDocValues spots) throws IOException {
            var values = spots.termsEnum();
            for (var value = values.next(); value != null; value = values.next()) {
                var spot = (int) values.ord();
                latitudes[spot] = NumericUtils.sortableBytesToInt(value.bytes, value.offset);
                longitudes[spot] = NumericUtils.sortableBytesToInt(value.bytes, value.offset + Integer.BYTES);
            }
        }

        private void count(SortedSetDocValues spots) throws IOException {
            var single = DocValues.unwrapSingleton(spots);
            if (single != null) {
                while (single.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                    alone[single.ordValue()]++;
                }
                return;
            }
            int several = 0;
            while (spots.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                if (spots.docValueCount() == 1) {
                    alone[(int) spots.nextOrd()]++;
                } else {
                    withSeveral = ArrayUtil.grow(withSeveral, several + 1);
                    withSeveral[several++] = spots.docID();
                }
            }
            withSeveral = Arrays.copyOf(withSeveral, several);
        }

        int size() {
            return alone.length;
        }

        Point point(int spot) {
            return new Point(
                    GeoEncodingUtils.decodeLongitude(longitudes[spot]),
                    GeoEncodingUtils.decodeLatitude(latitudes[spot]));
        }

        /** How many of the hits that have one point have this one, by its number. */
        int[] alone(LeafReader reader, FoundHits.SegmentHits hits) throws IOException {
            var spots = DocValues.getSortedSet(reader, SPOT);
            var counts = hits.areMost() ? alone.clone() : new int[alone.length];
            var step = hits.areMost() ? -1 : 1;
            hits.eachOfFewer(document -> {
                if (spots.advanceExact(document) && spots.docValueCount() == 1) {
                    counts[(int) spots.nextOrd()] += step;
                }
            });
            return counts;
        }

        /** Gives each point of each hit that has several. */
        void eachOfSeveral(LeafReader reader, FoundHits.SegmentHits hits, Taker taker) throws IOException {
            var spots = DocValues.getSortedSet(reader, SPOT);
            for (var document : withSeveral) {
                if (hits.bits().get(document) && spots.advanceExact(document)) {
                    for (int i = spots.docValueCount(); i > 0; i--) {
                        taker.take(document, (int) spots.nextOrd());
                    }
                }
            }
        }
    }
}
