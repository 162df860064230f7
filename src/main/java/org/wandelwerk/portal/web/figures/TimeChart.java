package org.wandelwerk.portal.web.figures;

import java.util.List;

/**
 * A chart of values over time. One value alone is said in words and not drawn.
 *
 * @param isChief whether it stands first and gets the width of the page
 */
public record TimeChart(Chart chart, List<Drawing> drawings, boolean isChief) {

    static TimeChart of(Chart chart, TimeSpan span, List<TimeSeries> series, boolean isChief) {
        if (series.stream().mapToInt(one -> one.points().size()).sum() < 2) {
            return new TimeChart(chart, List.of(), isChief);
        }
        var sizes = isChief ? List.of(DrawingSize.values()) : List.of(DrawingSize.NARROW, DrawingSize.MEDIUM);
        return new TimeChart(
                chart,
                sizes.stream()
                        .map(size -> new TimePlot(span, series, size).drawing())
                        .toList(),
                isChief);
    }
}
