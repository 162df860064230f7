package org.wandelwerk.portal.web.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wandelwerk.kernel.PartialDate;

class ChartLayoutTest {

    private static final TimeSpan SPAN = new TimeSpan(2021, 2026);

    private static TimePoint point(String date, long value) {
        return TimePoint.of(PartialDate.parse(date), value);
    }

    private static TimeSeries published(TimePoint... points) {
        return new TimeSeries("veröffentlicht", false, List.of(points), String::valueOf);
    }

    private static Drawing drawn(DrawingSize size, TimeSeries... series) {
        return new TimePlot(SPAN, List.of(series), size).drawing();
    }

    private static List<String> texts(Drawing drawing, String kind) {
        return drawing.labels().stream()
                .filter(label -> label.kind().equals(kind))
                .map(Label::text)
                .toList();
    }

    private static List<Shape> shapes(Drawing drawing, String kind) {
        return drawing.shapes().stream()
                .filter(shape -> shape.kind().equals(kind))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(DrawingSize.class)
    void onePathHoldsAllShapesOfAKind(DrawingSize size) {
        var drawing = drawn(size, published(point("2021-01-01", 17), point("2023-12", 72), point("2026", 93)));
        assertThat(drawing.layers()).extracting(Shape::kind).doesNotHaveDuplicates();
        assertThat(drawing.shapes())
                .allSatisfy(shape -> assertThat(drawing.layers())
                        .anyMatch(layer -> layer.kind().equals(shape.kind())
                                && layer.path().contains(shape.path())));
    }

    @ParameterizedTest
    @EnumSource(DrawingSize.class)
    void everythingLiesWithinTheDrawing(DrawingSize size) {
        var drawing = drawn(size, published(point("2021-01-01", 17), point("2023-12", 72), point("2026", 93)));
        assertThat(drawing.labels()).allSatisfy(label -> {
            assertThat(label.x()).isBetween(0L, (long) size.width());
            assertThat(label.y()).isBetween(10L, (long) size.height());
        });
        var numbers = Pattern.compile("^M(\\d+) (\\d+)");
        assertThat(drawing.shapes()).allSatisfy(shape -> {
            var start = numbers.matcher(shape.path());
            assertThat(start.find()).as(shape.path()).isTrue();
            assertThat(Long.parseLong(start.group(1))).isLessThanOrEqualTo(size.width());
            assertThat(Long.parseLong(start.group(2))).isLessThanOrEqualTo(size.height());
        });
    }

    @ParameterizedTest
    @EnumSource(DrawingSize.class)
    void noTwoTextsLieOverEachOther(DrawingSize size) {
        var points = Stream.of(
                        "2021-03-25", "2021-12-09", "2022-03", "2022-07", "2023-03-15", "2024-07-11", "2024-12-04")
                .map(date -> point(date, 10 + date.length()))
                .toArray(TimePoint[]::new);
        var labels = drawn(size, published(points)).labels();
        assertThat(labels)
                .allSatisfy(one ->
                        assertThat(labels).filteredOn(other -> other != one).noneMatch(one::overlaps));
    }

    @Test
    void figuresThatContradictEachOtherAreBothDrawn() {
        var drawing =
                drawn(DrawingSize.MEDIUM, published(point("2023-12", 68), point("2023-12", 72), point("2026", 93)));
        assertThat(shapes(drawing, "dot")).hasSize(3);
        assertThat(texts(drawing, "value")).containsExactlyInAnyOrder("93 veröffentlicht", "72", "68");
    }

    @Test
    void aYearWithoutDayIsDrawnAsLongAsItIs() {
        var drawing = drawn(DrawingSize.MEDIUM, published(point("2024-07-11", 76), point("2026", 93)));
        assertThat(shapes(drawing, "span")).hasSize(1);
    }

    @Test
    void oneSingleValueIsADotWithItsName() {
        var drawing = drawn(DrawingSize.NARROW, published(point("2023-12", 30)));
        assertThat(shapes(drawing, "dot")).hasSize(1);
        assertThat(texts(drawing, "value")).containsExactly("30 veröffentlicht");
    }

    @Test
    void withoutAnyValueOnlyTheAxisIsDrawn() {
        var drawing = drawn(DrawingSize.MEDIUM, published());
        assertThat(shapes(drawing, "dot")).isEmpty();
        assertThat(shapes(drawing, "base")).isNotEmpty();
        assertThat(drawing.shapes()).noneMatch(shape -> shape.path().contains("NaN"));
    }

    @Test
    void withoutAnyDateTheSpanIsOneYear() {
        assertThat(TimeSpan.of(java.util.Arrays.asList(null, null)).years()).hasSize(1);
        assertThat(TimeSpan.of(List.of(PartialDate.parse("2021"), PartialDate.parse("2023-12")))
                        .years())
                .containsExactly(2021, 2022, 2023);
    }

    @Test
    void whatIsInferredIsHatchedAndWhatIsUnknownHasAnEdgeOnly() {
        var bars = List.of(
                new Bar("Gewerbe", null, 10, 4, "10", true),
                new Bar("Verkehr", null, 0, 0, "0", true),
                new Bar("nicht überliefert", null, 5, 0, "5", false));
        var drawing = new BarPlot(bars, String::valueOf, DrawingSize.MEDIUM).drawing();
        assertThat(shapes(drawing, "bar")).hasSize(1);
        assertThat(shapes(drawing, "bar-inferred")).hasSize(1);
        assertThat(shapes(drawing, "bar-unknown")).hasSize(1);
        assertThat(texts(drawing, "name")).containsExactly("Gewerbe", "Verkehr", "nicht überliefert");
        assertThat(texts(drawing, "value")).containsExactly("10", "0", "5");
    }

    @Test
    void aLongNameGoesOnInTheNextLine() {
        assertThat(BarPlot.lines("Unternehmen, Wirtschaftsentwicklung & Fachkräftesicherung", 30))
                .containsExactly("Unternehmen,", "Wirtschaftsentwicklung &", "Fachkräftesicherung");
        assertThat(BarPlot.lines("Digitalisierung", 4)).containsExactly("Digitalisierung");
    }
}
