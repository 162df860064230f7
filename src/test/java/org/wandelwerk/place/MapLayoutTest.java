package org.wandelwerk.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.Text;

class MapLayoutTest {

    private static final MapFrame FRAME = BaseMap.draw().frame();

    static List<MapLetters> sizes() {
        return List.of(MapLetters.WIDE, MapLetters.NARROW, MapLetters.LOCATOR);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void noNameCoversAnotherNorADotNorLeavesTheDrawing(MapLetters letters) {
        var layer = lay(everyMunicipality(), letters);
        var taken =
                new ArrayList<>(layer.marks().stream().map(MapLayer.Mark::box).toList());
        assertThat(layer.labels()).isNotEmpty();
        for (var label : layer.labels()) {
            var box = room(label, letters);
            assertThat(taken).noneMatch(box::overlaps);
            assertThat(box.isInDrawing()).isTrue();
            taken.add(box);
        }
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void onALargeMapDistrictsAndStationsCoverNothingEither(MapLetters letters) {
        var layer = MapLayout.of(inOrder(everyMunicipality()), surroundings(), FRAME, letters);
        var taken =
                new ArrayList<>(layer.marks().stream().map(MapLayer.Mark::box).toList());
        for (var labels : List.of(layer.labels(), layer.stations(), layer.districts())) {
            for (var label : labels) {
                var box = room(label, letters);
                assertThat(taken).noneMatch(box::overlaps);
                assertThat(box.isInDrawing()).isTrue();
                taken.add(box);
            }
        }
    }

    @Test
    void anEmptyLargeMapNamesDistrictsAndStations() {
        var layer = MapLayout.of(List.of(), surroundings(), FRAME, MapLetters.WIDE);
        assertThat(layer.stations())
                .extracting(label -> label.name().de())
                .containsExactly("Berlin", "Schönefeld", "Cottbus");
        assertThat(layer.districts()).extracting(label -> label.name().de()).containsExactly("Spree-Neiße");
    }

    @Test
    void aStationThatIsAlsoADotIsNamedOnce() {
        var layer = MapLayout.of(List.of(cottbus(23)), surroundings(), FRAME, MapLetters.WIDE);
        assertThat(layer.stations()).extracting(label -> label.name().de()).doesNotContain("Cottbus");
        assertThat(layer.labels()).extracting(label -> label.name().de()).containsExactly("Cottbus");
    }

    @Test
    void anAxisThatLeavesTheDrawingIsNamedWhereItLeaves() {
        var axis = surroundings().axes().getFirst();
        assertThat(axis.stops()).extracting(MapAxis.Stop::isInside).containsExactly(false, true, true);
        assertThat(axis.stops().getFirst().box().isInDrawing()).isTrue();
        assertThat(axis.width()).isBetween(150, 200);
    }

    @ParameterizedTest
    @MethodSource("sizes")
    void theGreatestPlaceKeepsItsName(MapLetters letters) {
        var points = everyMunicipality().stream()
                .filter(point -> point.place().key().endsWith("2"))
                .toList();
        var greatest = inOrder(points).getFirst().place().shortName();
        assertThat(lay(points, letters).labels())
                .extracting(label -> label.name().de())
                .contains(greatest);
    }

    @Test
    void whereThereIsRoomTheNameStandsOnTheRight() {
        var layer = lay(List.of(cottbus(23)), MapLetters.WIDE);
        var mark = layer.marks().getFirst();
        var label = layer.labels().getFirst();
        assertThat(label.anchor()).isEqualTo(MapLabel.Anchor.START);
        assertThat(label.x()).isGreaterThan(mark.x() + mark.radius());
    }

    @Test
    void amongPlacesTooCloseTheSmallestLosesItsName() {
        var points = new ArrayList<MapPoint>();
        for (var count = 1; count <= 12; count++) {
            points.add(at("1207100" + count, "Ort Nummer " + count, 14.3 + count / 1000.0, count));
        }
        var layer = lay(points, MapLetters.WIDE);
        var names = layer.labels().stream().map(label -> label.name().de()).toList();
        assertThat(names).contains("Ort Nummer 12").doesNotContain("Ort Nummer 1");
        assertThat(layer.marks()).hasSize(12);
    }

    @Test
    void greaterNumbersHaveGreaterDotsAndLieBelow() {
        var marks = lay(List.of(at("12071076", "Forst", 14.6, 1), cottbus(23)), MapLetters.WIDE)
                .marks();
        assertThat(marks).extracting(MapLayer.Mark::count).containsExactly(23, 1);
        assertThat(marks.getFirst().radius()).isGreaterThan(marks.getLast().radius());
    }

    @Test
    void berlinLiesBesideTheDrawing() {
        var berlin = new MapPoint(
                new Municipality(
                        MunicipalityId.of("11000000"),
                        "11000000",
                        "Berlin",
                        "Berlin",
                        null,
                        DistrictId.of("11000"),
                        new Point(13.3998, 52.5089)),
                2,
                null);
        assertThat(MapLayout.isInDrawing(berlin, FRAME)).isFalse();
        assertThat(MapLayout.isInDrawing(cottbus(1), FRAME)).isTrue();
    }

    private static MapLayer lay(List<MapPoint> points, MapLetters letters) {
        return MapLayout.of(inOrder(points), MapLayout.Surroundings.NONE, FRAME, letters);
    }

    private static List<MapPoint> inOrder(List<MapPoint> points) {
        return points.stream().sorted(MapLayout.GREATEST_FIRST).toList();
    }

    private static MapLayout.Surroundings surroundings() {
        var axis = new Corridor(
                "axis",
                Text.german("Achse"),
                40,
                List.of(
                        new Corridor.Station(Text.german("Berlin"), null, new Point(13.3998, 52.5089)),
                        new Corridor.Station(Text.german("Schönefeld"), null, new Point(13.5049, 52.3886)),
                        new Corridor.Station(Text.german("Cottbus"), null, new Point(14.3528, 51.7775))));
        var town = new District(
                DistrictId.of("12052"), "12052", "Cottbus", null, "Kreisfreie Stadt", true, new Point(14.35, 51.77));
        var rural = new District(
                DistrictId.of("12071"),
                "12071",
                "Spree-Neiße",
                new SorbianName("Sprjewja-Nysa", "Sprjewja-Nysa", Language.DSB),
                "Landkreis",
                true,
                new Point(14.5615, 51.6892));
        return MapLayout.Surroundings.of(List.of(town, rural), List.of(axis), FRAME);
    }

    private static LabelBox room(MapLabel label, MapLetters letters) {
        var sorbian = label.sorbian();
        var width = Math.max(
                letters.width(label.name().de(), false),
                sorbian == null ? 0 : letters.width(sorbian.shortName(), true));
        var left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        var top = label.y() - letters.ascent();
        var height = letters.height(sorbian != null);
        // half a pixel is lost by writing whole numbers
        return new LabelBox(left + 1, top + 1, left + width - 1, top + height - 1);
    }

    private static MapPoint cottbus(int count) {
        return at("12052000", "Cottbus", 14.3528, count);
    }

    private static MapPoint at(String key, String name, double lon, int count) {
        return new MapPoint(
                new Municipality(
                        MunicipalityId.of(key),
                        key,
                        name,
                        name,
                        new SorbianName("Chóśebuz", "Chóśebuz", Language.DSB),
                        DistrictId.of(key.substring(0, 5)),
                        new Point(lon, 51.7775)),
                count,
                null);
    }

    private static List<MapPoint> everyMunicipality() {
        var points = new ArrayList<MapPoint>();
        for (var row : ReferenceFiles.shipped().rows("municipalities.csv")) {
            var name = row.text("name");
            var municipality = new Municipality(
                    MunicipalityId.of(row.text("key")),
                    row.text("key"),
                    name,
                    row.text("short_name"),
                    name.length() % 2 == 0 ? new SorbianName(name, name, Language.HSB) : null,
                    DistrictId.of(row.text("key").substring(0, 5)),
                    new Point(row.number("lon"), row.number("lat")));
            points.add(new MapPoint(municipality, 1 + name.length() % 7, null));
        }
        return points.stream()
                .filter(point -> MapLayout.isInDrawing(point, FRAME))
                .toList();
    }
}
