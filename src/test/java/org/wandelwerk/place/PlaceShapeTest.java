package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceShapeTest {

    private static final String RING = "[[14.0,51.0],[15.0,51.0],[15.0,52.0],[14.0,51.0]]";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POINT (14.3 51.7) | {\"type\":\"Point\",\"coordinates\":[14.3,51.7]}",
                "multipoint((14 51),(15 52)) | {\"type\":\"MultiPoint\",\"coordinates\":[[14.0,51.0],[15.0,52.0]]}",
                "MULTIPOINT(14 51, 15 52) | {\"type\":\"MultiPoint\",\"coordinates\":[[14.0,51.0],[15.0,52.0]]}",
                "LINESTRING(14 51, 15 52) | {\"type\":\"LineString\",\"coordinates\":[[14.0,51.0],[15.0,52.0]]}",
                "MULTILINESTRING((14 51,15 52),(1 2,3 4)) | {\"type\":\"MultiLineString\","
                        + "\"coordinates\":[[[14.0,51.0],[15.0,52.0]],[[1.0,2.0],[3.0,4.0]]]}",
                "POLYGON((14 51,15 51,15 52,14 51)) | {\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}",
                "MULTIPOLYGON(((14 51,15 51,15 52,14 51))) | {\"type\":\"Polygon\",\"coordinates\":[" + RING + "]}"
            })
    void wellKnownTextBecomesGeoJsonThatIsReadAsTheSame(String text, String geoJson) {
        var shapes = PlaceShape.read(text).orElseThrow();
        assertThat(PlaceShape.geoJson(shapes)).isEqualTo(geoJson);
        assertThat(PlaceShape.read(geoJson)).contains(shapes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "POINT",
                "POINT(14)",
                "POINT(14 51",
                "POINT(200 51)",
                "LINESTRING(14 51)",
                "POLYGON((14 51,15 51,15 52))",
                "POLYGON((14 51,15 51,15 52,14.5 51))",
                "CIRCLE(14 51)",
                "{",
                "{}",
                "{\"type\":\"Point\"}",
                "{\"type\":\"Point\",\"coordinates\":[\"14\",\"51\"]}",
                "{\"type\":\"GeometryCollection\",\"geometries\":[]}",
                "{\"type\":\"Feature\",\"geometry\":null}"
            })
    void whatIsNoneOrLiesNowhereIsNotRead(String text) {
        assertThat(PlaceShape.read(text)).isEmpty();
    }

    @Test
    void aCollectionOfAllKindsComesBack() {
        var line = new PlaceShape.Line(List.of(new Point(14, 51), new Point(15, 52)));
        var spot = new PlaceShape.Spot(new Point(14, 52));
        var written = PlaceShape.geoJson(List.of(line, spot));
        assertThat(written).startsWith("{\"type\":\"GeometryCollection\"");
        assertThat(PlaceShape.read(written).orElseThrow()).containsExactlyInAnyOrder(line, spot);
        assertThat(PlaceShape.geoJson(List.of())).isEqualTo("null");
    }

    @Test
    void tooManyCornersAndTooDeepCollectionsAreNotRead() {
        var many = "LINESTRING(" + "14 51,".repeat(6000) + "15 52)";
        assertThat(PlaceShape.read(many)).isEmpty();
        var deep = "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(50)
                + "{\"type\":\"Point\",\"coordinates\":[14,51]}" + "]}".repeat(50);
        assertThat(PlaceShape.read(deep)).isEmpty();
    }

    @Test
    void aRingThatRunsTheWrongWayIsTurned() {
        var area = PlaceShape.read("POLYGON((14 51,15 52,15 51,14 51))").orElseThrow();
        assertThat(PlaceShape.geoJson(area)).contains(RING);
    }

    @Test
    void theDistrictsOfTheMapHaveAreasWithTheirHoles() {
        var map = new RegionMap();
        var around = map.area("12071").getFirst();
        assertThat(around).isInstanceOf(PlaceShape.Area.class);
        assertThat(((PlaceShape.Area) around).rings())
                .as("Spree-Neiße lies around Cottbus")
                .hasSizeGreaterThan(1);
        assertThat(map.area("12052")).hasSize(1);
        assertThat(map.area("11000")).isEmpty();
    }
}
