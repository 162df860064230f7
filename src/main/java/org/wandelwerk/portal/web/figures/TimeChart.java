package org.wandelwerk.portal.web.figures;

import java.util.List;

/**
 * A chart of values over time.
 *
 * @param isChief whether it stands first and gets the width of the page
 */
public record TimeChart(Chart chart, List<Drawing> drawings, boolean isChief) {

    static TimeChart of(Chart chart, TimeSpan span, List<TimeSeries> series, boolean isChief) {
        var sizes = isChief ? List.of(DrawingSize.values()) : List.of(DrawingSize.NARROW, DrawingSize.MEDIUM);
        return new TimeChart(
                chart,
                sizes.stream()
                        .map(size -> new TimePlot(span, series, size).drawing())
                        .toList(),
                isChief);
    }
}
