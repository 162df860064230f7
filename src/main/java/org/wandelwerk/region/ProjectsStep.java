package org.wandelwerk.region;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Exactness;
import org.wandelwerk.kernel.Figure;
import org.wandelwerk.kernel.FigureKind;
import org.wandelwerk.kernel.Money;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.project.DecidingBody;
import org.wandelwerk.project.Decision;
import org.wandelwerk.project.DecisionId;
import org.wandelwerk.project.DecisionOutcome;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.Project;
import org.wandelwerk.project.ProjectDossier;
import org.wandelwerk.project.ProjectPlace;
import org.wandelwerk.project.Projects;
import org.wandelwerk.project.Promoters;
import org.wandelwerk.region.RegionFile.Mention;
import org.wandelwerk.region.RegionFile.Ruling;
import org.wandelwerk.region.RegionFile.Undertaking;
import org.wandelwerk.region.RegionFile.Whereabouts;

/** Takes the projects over: what they are, where they stand, what was decided, what is published of their money. */
@Component
@Order(4)
class ProjectsStep implements ImportStep {

    private final Projects projects;

    ProjectsStep(Projects projects) {
        this.projects = projects;
    }

    @Override
    public void take(Takeover takeover, Matching matching, Supplements supplements) {
        for (var undertaking : takeover.file().projects()) {
            var dossier = new ProjectDossier(
                    project(takeover.origins(), matching, undertaking),
                    position(takeover, undertaking),
                    decisions(takeover.origins(), matching, undertaking),
                    figures(undertaking));
            var id = dossier.project().id().value();
            takeover.take(RecordKind.PROJECTS, undertaking.spot(), id, () -> projects.takeOver(dossier));
        }
    }

    private static Project project(Origins origins, Matching matching, Undertaking undertaking) {
        var id = origins.projectId(undertaking.id());
        var promoter = undertaking.promoter();
        return new Project(
                id,
                PublicKey.ofProject(id.value()),
                Text.german(undertaking.story().title()),
                Text.german(undertaking.story().summary()),
                new Promoters(promoter == null ? null : promoter.text(), matching.promoters(promoter)),
                places(matching, undertaking.whereabouts()),
                undertaking.workshops().stream().map(origins::workshopId).toList(),
                undertaking.area(),
                undertaking.period(),
                undertaking.story().note(),
                undertaking.sources(),
                origins.of(undertaking.id()));
    }

    private static List<ProjectPlace> places(Matching matching, Whereabouts whereabouts) {
        var named = whereabouts.municipality();
        var within = whereabouts.district();
        var district = matching.district(within);
        if (named == null) {
            return within == null ? List.of() : List.of(new ProjectPlace(within.text(), null, district));
        }
        var places = new ArrayList<ProjectPlace>();
        for (var name : named.text().split(Matching.BETWEEN)) {
            var municipality = matching.place(new Mention(named.spot(), name), district == null ? null : within);
            places.add(
                    municipality == null ? new ProjectPlace(name, null, district) : matching.place(municipality, name));
        }
        return places;
    }

    private static Position position(Takeover takeover, Undertaking undertaking) {
        var standing = undertaking.standing();
        var status = takeover.procedure()
                .takenOver(standing.status())
                .orElseThrow(() -> new NotFound("status " + standing.status()));
        return Position.takenOver(
                takeover.procedure(), status, takeover.file().compiled(), undertaking.sources(), standing.note());
    }

    private static List<Decision> decisions(Origins origins, Matching matching, Undertaking undertaking) {
        var decisions = new ArrayList<Decision>();
        for (var ruling : undertaking.decisions()) {
            var origin = origins.of("%s-d%d".formatted(undertaking.id(), decisions.size() + 1));
            decisions.add(new Decision(
                    new DecisionId(origin.uuid("decision")),
                    body(origins, matching, ruling.body()),
                    ruling.outcome(),
                    ruling.date(),
                    ruling.amount(),
                    undertaking.sources(),
                    origin,
                    null));
        }
        return decisions;
    }

    private static DecidingBody body(Origins origins, Matching matching, Mention body) {
        return body.text().equals(CommitteesStep.INTERMINISTERIAL_GROUP)
                ? new DecidingBody(body.text(), origins.interministerialGroupId(), null)
                : new DecidingBody(body.text(), null, matching.organisation(body));
    }

    private static List<Figure> figures(Undertaking undertaking) {
        var figures = new ArrayList<Figure>();
        var cost = undertaking.sums().cost();
        if (cost != null) {
            figures.add(figure(FigureKind.PLANNED_COST, cost, undertaking));
        }
        var grant = undertaking.sums().grant();
        if (grant != null && !isToldByDecisions(grant, undertaking.decisions())) {
            figures.add(figure(FigureKind.GRANT, grant, undertaking));
        }
        return figures;
    }

    /** A grant that is one of those decided on, or all together, is the same fact and not a second figure. */
    private static boolean isToldByDecisions(Money grant, List<Ruling> decisions) {
        var granted = decisions.stream()
                .filter(decision -> decision.outcome() == DecisionOutcome.GRANTED)
                .map(Ruling::amount)
                .mapToLong(amount -> amount == null ? 0 : amount.cents())
                .toArray();
        var sum = 0L;
        var isOneOfThem = false;
        for (var cents : granted) {
            sum += cents;
            isOneOfThem |= cents == grant.cents();
        }
        return isOneOfThem || sum == grant.cents() && granted.length > 0;
    }

    private static Figure figure(FigureKind kind, Money amount, Undertaking undertaking) {
        return new Figure(
                kind,
                amount,
                null,
                undertaking.sources(),
                Exactness.AS_PUBLISHED,
                undertaking.story().note());
    }
}
