package org.wandelwerk.project;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.PartialDate;

/** Everything that is recorded of one project. */
public record ProjectDossier(Project project, Position position, List<Decision> decisions, List<Figure> figures) {

    private static final Comparator<PartialDate> NOT_RECORDED_FIRST = Comparator.nullsFirst(Comparator.naturalOrder());

    /** The decision with the newest date; one without date only when none has a date. */
    public Optional<Decision> newestDecision() {
        return decisions.stream().max(Comparator.comparing(Decision::date, NOT_RECORDED_FIRST));
    }

    /** The same project, standing elsewhere. */
    ProjectDossier at(Position other) {
        return new ProjectDossier(project, other, decisions, figures);
    }

    ProjectDossier with(Decision decision) {
        return new ProjectDossier(
                project,
                position,
                Stream.concat(decisions.stream(), Stream.of(decision)).toList(),
                figures);
    }

    /** The same with the decisions of the other record that were recorded here. */
    ProjectDossier keepingDecisionsOf(ProjectDossier stored) {
        return stored.decisions.stream()
                .filter(decision -> decision.origin().standsForItself())
                .filter(decision -> decisions.stream().noneMatch(one -> one.id().equals(decision.id())))
                .reduce(this, ProjectDossier::with, (one, _) -> one);
    }

    /** The newest of the figures of a kind, for figures of one kind may contradict each other. */
    public Optional<Figure> newest(FigureKind kind) {
        return figures.stream()
                .filter(figure -> figure.kind() == kind)
                .max(Comparator.comparing(Figure::asOf, NOT_RECORDED_FIRST));
    }
}
