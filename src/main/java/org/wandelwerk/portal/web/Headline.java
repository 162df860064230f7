package org.wandelwerk.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.PartialDate;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.ProjectDossier;

/**
 * The one sum that a list shows of a project: what was granted as far as known, else what was confirmed, else the
 * planned cost.
 *
 * @param asOf as of when it is known, of several decisions the newest; {@code null} when no source tells
 * @param parts how many decisions the sum adds up; sums of different kinds are never added
 */
public record Headline(
        FigureKind kind, Money amount, @Nullable PartialDate asOf, int parts) {

    private static final List<FigureKind> ORDER =
            List.of(FigureKind.GRANT, FigureKind.CONFIRMED_VOLUME, FigureKind.PLANNED_COST);

    /** Empty when no source names a sum. */
    public static Optional<Headline> of(ProjectDossier dossier) {
        return ORDER.stream()
                .flatMap(kind -> dossier
                        .newest(kind)
                        .map(figure -> new Headline(kind, figure.amount(), figure.asOf(), 1))
                        .or(() -> decided(kind, dossier))
                        .stream())
                .findFirst();
    }

    private static Optional<Headline> decided(FigureKind kind, ProjectDossier dossier) {
        var figures = dossier.decisions().stream()
                .map(Decision::figure)
                .flatMap(Optional::stream)
                .filter(figure -> figure.kind() == kind)
                .toList();
        var sum = figures.stream().mapToLong(figure -> figure.amount().cents()).sum();
        var newest = figures.stream()
                .map(Figure::asOf)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(new Headline(kind, new Money(sum), newest, figures.size()));
    }
}
