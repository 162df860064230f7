package org.wandelwerk.portal.web.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.portal.web.ProjectFilters;
import org.wandelwerk.portal.web.ProjectQuery;
import org.wandelwerk.programme.ProgrammeFigureKind;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.project.ProjectCoverage;
import org.wandelwerk.project.ProjectFilter;
import org.wandelwerk.project.ProjectListing;
import org.wandelwerk.project.ProjectStatistics;
import org.wandelwerk.shell.Frame;

/** What the record counts itself: meetings and projects, each bar with the way to what it counts. */
@Component
class RegisterCharts {

    private final ProjectStatistics projects;
    private final ProjectListing listing;
    private final ProjectFilters filters;
    private final RecordedSums recorded;

    RegisterCharts(ProjectStatistics projects, ProjectListing listing, ProjectFilters filters, RecordedSums recorded) {
        this.projects = projects;
        this.listing = listing;
        this.filters = filters;
        this.recorded = recorded;
    }

    /** None when there are neither meetings nor projects. */
    List<BarChart> all(Frame frame) {
        var coverage = projects.coverage();
        var meetings = recorded.of(ProgrammeFigureKind.CONFIRMED_PROJECTS_TOTAL, frame);
        return Stream.concat(
                        meetings.isEmpty() ? Stream.empty() : Stream.of(meetings(meetings, new FigureWords(frame))),
                        coverage.total() == 0 ? Stream.empty() : ofProjects(coverage, frame))
                .toList();
    }

    private static BarChart meetings(List<ChartRow> rows, FigureWords words) {
        var most = rows.stream().max(Comparator.comparingLong(ChartRow::value)).orElseThrow();
        var finding = words.frame()
                .text(
                        "portal.figures.finding.meetings",
                        rows.size(),
                        rows.stream().mapToLong(ChartRow::value).sum(),
                        most.value(),
                        words.day(most.asOf()));
        var chart = new Chart("sitzungen", words.frame().text("portal.figures.title.meetings"), finding, null, rows);
        return BarChart.of(chart, days(rows, words), words.format(Unit.PROJECTS));
    }

    /** One bar for each day, and one for all that have none; the table has each of them. */
    private static List<Bar> days(List<ChartRow> rows, FigureWords words) {
        var undated = rows.stream()
                .filter(row -> row.asOf() == null)
                .mapToLong(ChartRow::value)
                .sum();
        return Stream.concat(
                        rows.stream().filter(row -> row.asOf() != null).map(row -> bar(row.asOf(), row.value(), words)),
                        undated == 0 ? Stream.empty() : Stream.of(bar(null, undated, words)))
                .toList();
    }

    private static Bar bar(@Nullable PartialDate day, long value, FigureWords words) {
        return new Bar(words.day(day), null, value, 0, words.value(value, Unit.PROJECTS), true);
    }

    private Stream<BarChart> ofProjects(ProjectCoverage coverage, Frame frame) {
        var choices = filters.choices();
        var counts = listing.tally(ProjectFilter.ALL).counts();
        var bars = new CountedBars(frame, coverage);
        var workshops = choices.workshops(ProjectQuery.ALL, counts, frame);
        var districts = choices.districts(ProjectQuery.ALL, counts, frame).stream()
                .sorted(Comparator.comparingInt(Choice::count).reversed())
                .toList();
        var statuses = choices.statuses(ProjectQuery.ALL, counts, frame);
        var areas = choices.areas(ProjectQuery.ALL, counts, frame);
        return Stream.of(
                bars.chart("werkstaetten", "werkstatt", workshops, coverage.withoutWorkshop()),
                bars.chart("kreise", "kreis", districts, coverage.withoutDistrict()),
                bars.chart("staende", "stand", statuses, 0),
                bars.chart("foerderbereiche", "bereich", areas, coverage.withoutFundingArea(), inferred(coverage)),
                new CostBars(frame, coverage, choices).chart());
    }

    private static Map<String, Integer> inferred(ProjectCoverage coverage) {
        var byCode = new HashMap<String, Integer>();
        coverage.inferredAreas().forEach((area, count) -> byCode.merge(area.code(), count, Integer::sum));
        return byCode;
    }
}
