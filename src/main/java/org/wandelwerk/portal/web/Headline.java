package org.wandelwerk.portal.web;

import java.util.List;
import java.util.Optional;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.ProjectDossier;

/**
 * The one sum that a list shows of a project: what was granted as far as known, else what was confirmed, else the
 * planned cost.
 *
 * @param parts how many decisions the sum adds up; sums of different kinds are never added
 */
public record Headline(FigureKind kind, Money amount, int parts) {

    private static final List<FigureKind> ORDER =
            List.of(FigureKind.GRANT, FigureKind.CONFIRMED_VOLUME, FigureKind.PLANNED_COST);

    /** Empty when no source names a sum. */
    public static Optional<Headline> of(ProjectDossier dossier) {
        return ORDER.stream()
                .flatMap(kind -> dossier
                        .newest(kind)
                        .map(figure -> new Headline(kind, figure.amount(), 1))
                        .or(() -> decided(kind, dossier))
                        .stream())
                .findFirst();
    }

    private static Optional<Headline> decided(FigureKind kind, ProjectDossier dossier) {
        var amounts = dossier.decisions().stream()
                .map(Decision::figure)
                .flatMap(Optional::stream)
                .filter(figure -> figure.kind() == kind)
                .map(Figure::amount)
                .toList();
        var sum = amounts.stream().mapToLong(Money::cents).sum();
        return amounts.isEmpty() ? Optional.empty() : Optional.of(new Headline(kind, new Money(sum), amounts.size()));
    }
}
