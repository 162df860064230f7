package org.wandelwerk.portal.web.figures;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.portal.web.ProjectChoices;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.programme.PublicStatus;
import org.wandelwerk.project.ProjectCoverage;
import org.wandelwerk.shell.Frame;

/** Draws the planned costs by status, for each project has exactly one; each bar says how many projects name a sum. */
record CostBars(Frame frame, ProjectCoverage coverage, ProjectChoices choices) {

    BarChart chart() {
        var costs = coverage.plannedCosts();
        var rows = new ArrayList<ChartRow>();
        var bars = new ArrayList<Bar>();
        for (var status : PublicStatus.values()) {
            Stream.ofNullable(costs.get(status))
                    .filter(cost -> cost.known() > 0)
                    .forEach(cost -> {
                        rows.add(row(status, cost));
                        bars.add(bar(status, cost));
                    });
        }
        var chart = new Chart(
                "geplante-kosten",
                frame.text("portal.figures.title.costs"),
                finding(),
                frame.text("portal.figures.remark.costs"),
                rows);
        return BarChart.of(chart, bars, new FigureWords(frame).format(Unit.EURO_CENTS));
    }

    private ChartRow row(PublicStatus status, ProjectCoverage.Costs cost) {
        var label = choices.procedure().label(status);
        var day = coverage.asOf();
        return new ChartRow(
                frame.text("portal.figures.series.record"),
                frame.say(label),
                frame.langOf(label),
                frame.text("portal.figure.PLANNED_COST"),
                cost.sum().cents(),
                Unit.EURO_CENTS,
                day == null ? null : PartialDate.of(day),
                null,
                Evidence.counted("/projekte?stand=" + choices.word(status) + "&ordnung=kosten"),
                frame.text("portal.figures.known", cost.known(), cost.projects()));
    }

    private Bar bar(PublicStatus status, ProjectCoverage.Costs cost) {
        var label = frame.say(choices.procedure().label(status));
        return new Bar(
                frame.text("portal.figures.known.of", label, cost.known(), cost.projects()),
                null,
                cost.sum().cents(),
                0,
                frame.formats().roundMoney(cost.sum()),
                true);
    }

    private String finding() {
        var costs = coverage.plannedCosts();
        var known =
                costs.values().stream().mapToInt(ProjectCoverage.Costs::known).sum();
        var sum = costs.values().stream().mapToLong(cost -> cost.sum().cents()).sum();
        return frame.text(
                "portal.figures.finding.costs",
                known,
                coverage.total(),
                frame.formats().roundMoney(new Money(sum)));
    }
}
