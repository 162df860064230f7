package org.wandelwerk.portal.web.projects;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.project.DecidingBody;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.ProjectDossier;

/** The sums of one kind by their dates; nothing is added up, and what contradicts stands side by side. */
public record MoneyGroup(FigureKind kind, List<Row> rows) {

    private static final Comparator<@Nullable PartialDate> UNKNOWN_LAST =
            Comparator.nullsLast(Comparator.naturalOrder());

    /**
     * A sum as the table shows it.
     *
     * @param body who decided on it, when it belongs to a decision
     * @param share how long its bar is, of a hundred
     */
    public record Row(Figure figure, @Nullable DecidingBody body, double share) {}

    static List<MoneyGroup> of(ProjectDossier dossier) {
        var rows = new ArrayList<Row>();
        var largest = figures(dossier)
                .mapToLong(figure -> figure.amount().cents())
                .max()
                .orElse(0);
        dossier.figures().forEach(figure -> rows.add(row(figure, null, largest)));
        dossier.decisions()
                .forEach(decision ->
                        decision.figure().ifPresent(figure -> rows.add(row(figure, decision.body(), largest))));
        return Arrays.stream(FigureKind.values())
                .map(kind -> new MoneyGroup(kind, of(kind, rows)))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private static Stream<Figure> figures(ProjectDossier dossier) {
        return Stream.concat(
                dossier.figures().stream(),
                dossier.decisions().stream().map(Decision::figure).flatMap(java.util.Optional::stream));
    }

    private static Row row(Figure figure, @Nullable DecidingBody body, long largest) {
        var share = largest == 0 ? 0 : Math.round(figure.amount().cents() * 1000.0 / largest) / 10.0;
        return new Row(figure, body, share);
    }

    private static List<Row> of(FigureKind kind, List<Row> rows) {
        return rows.stream()
                .filter(row -> row.figure().kind() == kind)
                .sorted(Comparator.comparing(row -> row.figure().asOf(), UNKNOWN_LAST))
                .toList();
    }

    /** Whether the record gives two sums for the same date; those of decisions are parts of a whole. */
    public boolean isContradicting() {
        var recorded =
                rows.stream().filter(row -> row.body() == null).map(Row::figure).toList();
        return recorded.stream()
                .anyMatch(one -> recorded.stream()
                        .anyMatch(other -> Objects.equals(one.asOf(), other.asOf())
                                && !one.amount().equals(other.amount())));
    }
}
