package org.wandelwerk.portal.web.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.portal.web.Choice;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.project.ProjectCoverage;
import org.wandelwerk.shell.Frame;

/** Draws how many projects the record has of each sort, and of how many the sort is not recorded. */
record CountedBars(Frame frame, ProjectCoverage coverage) {

    /** @param parameter by which the list of projects is asked for those of one sort */
    BarChart chart(String name, String parameter, List<Choice> choices, int unknown) {
        return chart(name, parameter, choices, unknown, Map.of());
    }

    /** @param inferred how many are of a sort by inference alone, by the word of the sort */
    BarChart chart(String name, String parameter, List<Choice> choices, int unknown, Map<String, Integer> inferred) {
        var rows = new ArrayList<ChartRow>();
        var bars = new ArrayList<Bar>();
        for (var choice : choices) {
            var uncertain = inferred.getOrDefault(choice.word(), 0);
            rows.add(row(choice, "/projekte?" + parameter + "=" + choice.word(), note(uncertain)));
            bars.add(bar(choice, uncertain, isRecorded(choice)));
        }
        if (unknown > 0) {
            var none = new Choice("", frame.text("portal.figures.unstated"), null, unknown, false);
            rows.add(row(none, "/projekte", null));
            bars.add(bar(none, 0, false));
        }
        var finding = finding(name, choices, unknown, inferred);
        var title = frame.text("portal.figures.title." + name);
        return BarChart.of(new Chart(name, title, finding, remark(name), rows), bars, frame.formats()::number);
    }

    /** A sort that says that nothing is recorded is drawn like what is not recorded. */
    private boolean isRecorded(Choice choice) {
        return !choice.label().equals(frame.text("shell.unknown"));
    }

    private ChartRow row(Choice choice, String address, @Nullable String note) {
        return new ChartRow(
                frame.text("portal.figures.series.record"),
                choice.label(),
                choice.lang(),
                frame.text("portal.figures.kind.projects"),
                choice.count(),
                Unit.PROJECTS,
                asOf(),
                null,
                Evidence.counted(address),
                note);
    }

    private Bar bar(Choice choice, int uncertain, boolean isKnown) {
        return new Bar(
                choice.label(),
                choice.lang(),
                choice.count(),
                uncertain,
                frame.formats().number(choice.count()),
                isKnown);
    }

    private @Nullable String note(int uncertain) {
        return uncertain == 0 ? null : frame.text("portal.figures.inferred", uncertain);
    }

    private String finding(String name, List<Choice> choices, int unknown, Map<String, Integer> inferred) {
        var most = choices.stream().max(Comparator.comparingInt(Choice::count));
        return most.filter(choice -> choice.count() > 0)
                .map(choice -> frame.text(
                        "portal.figures.finding." + name,
                        choice.label(),
                        choice.count(),
                        unknown,
                        coverage.total(),
                        inferred.values().stream().mapToInt(Integer::intValue).sum()))
                .orElseGet(() -> frame.text("portal.figures.finding.nothing", coverage.total()));
    }

    private @Nullable String remark(String name) {
        var key = "portal.figures.remark." + name;
        return frame.hasText(key) ? frame.text(key) : null;
    }

    private @Nullable PartialDate asOf() {
        var day = coverage.asOf();
        return day == null ? null : PartialDate.of(day);
    }
}
