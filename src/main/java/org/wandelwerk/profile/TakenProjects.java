package org.wandelwerk.profile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.FundingAreaMark;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.Promoters;
import org.wandelwerk.project.Standpoint;

/** Writes into projects what was taken over, instead of what was taken over before. */
@Component
class TakenProjects {

    /** What a project is told by a takeover: its facts, and the figures that are made of them. */
    record Told(TakenFacts facts, List<Figure> figures) {

        static final Told NOTHING = new Told(TakenFacts.NONE, List.of());
    }

    private final ProjectMoves moves;
    private final TakenFigures figures;

    TakenProjects(ProjectMoves moves, TakenFigures figures) {
        this.moves = moves;
        this.figures = figures;
    }

    Standpoint find(PublicKey key) {
        return moves.find(key).orElseThrow(() -> new NotFound("project " + key));
    }

    /** The same, which nobody else changes until the end of the transaction. */
    Standpoint held(PublicKey key) {
        return moves.held(key).orElseThrow(() -> new NotFound("project " + key));
    }

    Told told(Profile profile, HandedIn version, LocalDate received, TakenFacts facts) {
        return new Told(facts, figures.of(profile, version, received, facts));
    }

    /** The same without figures, where the newest version does not consent to them any more. */
    Told allowed(Told told, HandedIn newest) {
        return figures.areAllowed(newest) ? told : new Told(told.facts(), List.of());
    }

    /** Figures that others recorded stay. */
    void tell(Standpoint at, Told before, Told now) {
        var dossier = at.dossier();
        var all = new ArrayList<>(dossier.figures());
        all.removeAll(before.figures());
        all.addAll(now.figures());
        moves.rewrite(with(dossier.project(), now.facts()), all);
    }

    /**
     * A later version may name another promoter, whom nobody matched yet.
     *
     * @throws Refused when the project says something else by now than what was taken over
     */
    static void requireSaying(Standpoint at, TakenFacts facts) {
        var project = at.dossier().project();
        var matched = project.promoters().matched();
        var partners = project.promoters().partners();
        if (!project.workshops().equals(facts.workshops())
                || !Objects.equals(project.fundingArea(), mark(facts))
                || !matched.isEmpty() && !matched.equals(facts.promoters())
                || !partners.isEmpty() && !partners.equals(facts.takingPart())) {
            throw new Refused("profile.takeover.refused.changed");
        }
    }

    private static @Nullable FundingAreaMark mark(TakenFacts facts) {
        return facts.area() == null ? null : new FundingAreaMark(facts.area(), false);
    }

    private static Project with(Project project, TakenFacts facts) {
        return new Project(
                project.id(),
                project.key(),
                project.title(),
                project.summary(),
                new Promoters(project.promoters().given(), facts.promoters(), facts.takingPart()),
                project.places(),
                facts.workshops(),
                mark(facts),
                project.period(),
                project.note(),
                project.sources(),
                project.origin());
    }
}
