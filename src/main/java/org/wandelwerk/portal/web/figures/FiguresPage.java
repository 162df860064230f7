package org.wandelwerk.portal.web.figures;

import java.time.LocalDate;
import java.util.List;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.shell.Frame;
import org.wandelwerk.shell.Page;

/**
 * The figures of the programme: what was published over time, and what the record counts itself.
 *
 * @param today the day on which it is read, which makes a figure an old one
 */
public record FiguresPage(List<TimeChart> published, List<BarChart> counted, LocalDate today) implements Page {

    public boolean isEmpty() {
        return published.isEmpty() && counted.isEmpty();
    }

    /** The value of a row to the cent. */
    public static String value(ChartRow row, Frame frame) {
        return row.unit() == Unit.PROJECTS
                ? frame.formats().number(row.value())
                : frame.formats().money(new Money(row.value()));
    }
}
