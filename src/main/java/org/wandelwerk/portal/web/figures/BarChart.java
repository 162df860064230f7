package org.wandelwerk.portal.web.figures;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Stream;

/** A chart of bars, one for each row. */
public record BarChart(Chart chart, List<Drawing> drawings) {

    static BarChart of(Chart chart, List<Bar> bars, LongFunction<String> format) {
        return new BarChart(
                chart,
                Stream.of(DrawingSize.NARROW, DrawingSize.MEDIUM)
                        .map(size -> new BarPlot(bars, format, size).drawing())
                        .toList());
    }
}
