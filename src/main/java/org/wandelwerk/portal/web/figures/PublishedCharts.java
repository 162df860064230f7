package org.wandelwerk.portal.web.figures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Slug;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigures;
import org.wandelwerk.programme.PublishedFigure;
import org.wandelwerk.shell.Frame;

/** The published totals over time, one chart for each kind and scope, and beside them what the record adds up to. */
@Component
class PublishedCharts {

    private static final Comparator<ChartRow> BY_DATE =
            Comparator.comparing(ChartRow::asOf, Comparator.nullsLast(Comparator.naturalOrder()));

    private final ProgrammeFigures figures;
    private final RecordedSums recorded;

    PublishedCharts(ProgrammeFigures figures, RecordedSums recorded) {
        this.figures = figures;
        this.recorded = recorded;
    }

    /** Those of the scope with the most figures come first: it is the region's own, which the record counts too. */
    List<TimeChart> all(Frame frame) {
        var published = figures.all();
        var scopes = scopes(published);
        return scopes.stream()
                .flatMap(scope -> Arrays.stream(ProgrammeFigureKind.values())
                        .flatMap(kind -> chart(published, kind, scope, scope.equals(scopes.getFirst()), frame)))
                .toList();
    }

    private static List<String> scopes(List<PublishedFigure> published) {
        return published.stream().collect(groupingBy(PublishedFigure::scope, counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Stream<TimeChart> chart(
            List<PublishedFigure> published, ProgrammeFigureKind kind, String scope, boolean isOwn, Frame frame) {
        var words = new FigureWords(frame);
        var rows = published.stream()
                .filter(figure -> figure.kind() == kind && figure.scope().equals(scope))
                .map(figure -> row(figure, words))
                .sorted(BY_DATE.thenComparing(ChartRow::value))
                .toList();
        if (rows.isEmpty()) {
            return Stream.empty();
        }
        var known = isOwn ? recorded.of(kind, frame) : List.<ChartRow>of();
        var chart = chart(kind, scope, isOwn, rows, known, words);
        return Stream.of(TimeChart.of(
                chart,
                span(published, known),
                series(rows, known, words),
                isOwn && kind == ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL));
    }

    private static ChartRow row(PublishedFigure figure, FigureWords words) {
        return new ChartRow(
                words.frame().text("portal.figures.series.published"),
                words.scope(figure.scope()),
                null,
                words.frame().text("portal.keyfigure." + figure.kind()),
                figure.value(),
                figure.kind().unit(),
                figure.asOf(),
                figure.exactness(),
                Evidence.of(figure.source()),
                figure.note());
    }

    private Chart chart(
            ProgrammeFigureKind kind,
            String scope,
            boolean isOwn,
            List<ChartRow> rows,
            List<ChartRow> known,
            FigureWords words) {
        var comparison = Comparison.of(rows, known);
        var title = words.frame().text("portal.figures.title." + kind);
        return new Chart(
                FigureWords.address(kind) + (isOwn ? "" : "-" + Slug.of(scope)),
                isOwn ? title : words.frame().text("portal.figures.title.of", title, words.scope(scope)),
                finding(kind, comparison, words),
                remark(kind, comparison, words.frame()),
                Stream.concat(rows.stream(), known.stream()).toList());
    }

    private static String finding(ProgrammeFigureKind kind, Comparison comparison, FigureWords words) {
        var newest = comparison.newest();
        var unit = kind.unit();
        return words.frame()
                .text(
                        "portal.figures.finding." + kind,
                        String.join(
                                words.frame().text("portal.figures.or"),
                                newest.stream().map(words::value).toList()),
                        words.asOf(comparison.date()),
                        words.value(comparison.sum(), unit),
                        words.rest(comparison.gap(), newest.getFirst()),
                        comparison.word());
    }

    private String remark(ProgrammeFigureKind kind, Comparison comparison, Frame frame) {
        var undated =
                comparison.known().stream().filter(row -> row.asOf() == null).count();
        var remarks = Stream.of(
                kind == ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL
                                && !comparison.known().isEmpty()
                        ? frame.text("portal.figures.remark.one", recorded.confirmedOneByOne())
                        : "",
                undated == 0 ? "" : frame.text("portal.figures.remark.undated", undated),
                comparison.leftOut() == 0 ? "" : frame.text("portal.figures.remark.leftout", comparison.leftOut()));
        return String.join(" ", remarks.filter(text -> !text.isEmpty()).toList());
    }

    private static TimeSpan span(List<PublishedFigure> published, List<ChartRow> known) {
        return TimeSpan.of(Stream.concat(
                        published.stream().map(PublishedFigure::asOf),
                        known.stream().map(ChartRow::asOf))
                .toList());
    }

    private static List<TimeSeries> series(List<ChartRow> rows, List<ChartRow> known, FigureWords words) {
        var format = words.format(rows.getFirst().unit());
        return List.of(
                new TimeSeries(words.frame().text("portal.figures.end.published"), false, points(rows), format),
                new TimeSeries(words.frame().text("portal.figures.end.recorded"), true, sums(known), format));
    }

    private static List<TimePoint> points(List<ChartRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.asOf()).map(date -> TimePoint.of(date, row.value())))
                .toList();
    }

    private static List<TimePoint> sums(List<ChartRow> rows) {
        var sum = new long[1];
        return points(rows).stream()
                .map(point -> new TimePoint(point.from(), point.to(), sum[0] += point.value()))
                .toList();
    }
}
