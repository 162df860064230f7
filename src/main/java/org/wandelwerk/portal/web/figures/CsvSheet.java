package org.wandelwerk.portal.web.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.Source;
import org.wandelwerk.programme.ProgrammeFigureKind.Unit;
import org.wandelwerk.shell.Frame;

/** The rows of a chart as a file; the names of its columns stay the same in every language. */
record CsvSheet(Frame frame) {

    private static final List<String> HEAD =
            List.of("reihe", "bezeichnung", "art", "wert", "einheit", "stand", "genauigkeit", "quelle", "anmerkung");

    List<List<?>> of(Chart chart) {
        var rows = new ArrayList<List<?>>();
        rows.add(HEAD);
        chart.rows().forEach(row -> rows.add(cells(row)));
        return rows;
    }

    private List<?> cells(ChartRow row) {
        return List.of(
                row.series(),
                row.label(),
                row.kind(),
                value(row),
                row.unit() == Unit.PROJECTS ? frame.text("portal.figures.kind.projects") : "EUR",
                orEmpty(row.asOf()),
                new FigureWords(frame).exactness(row.exactness()),
                source(row.evidence(), frame),
                orEmpty(row.note()));
    }

    private static Number value(ChartRow row) {
        return row.unit() == Unit.PROJECTS ? BigDecimal.valueOf(row.value()) : new Money(row.value()).inEuros();
    }

    static String source(Evidence evidence, Frame frame) {
        var address = evidence.address();
        return address == null
                ? evidence.sources().stream().map(Source::address).collect(Collectors.joining(" "))
                : frame.publicAddress().of(frame.link(address));
    }

    private static String orEmpty(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
