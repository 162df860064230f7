package org.wandelwerk.moving;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.Entitled;
import org.wandelwerk.identity.access.NeededRight;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.project.WaitingProject;

/** The people whose turn it is with a project, by the rights that they hold for it. */
@Component
class TurnPeople {

    private final Entitled entitled;
    private final Committees committees;

    TurnPeople(Entitled entitled, Committees committees) {
        this.entitled = entitled;
        this.committees = committees;
    }

    /** The right of one role that the step names; where several bodies vote, each for itself, of the office. */
    NeededRight need(WaitingProject project, Step step) {
        var isOffice = Mover.isEachForItself(step) && project.workshops().size() > 1;
        var roles = isOffice ? List.of(StepRole.OFFICE) : step.who();
        var scopes = scopes(project, step);
        return NeededRight.anyOf(roles.stream()
                .map(role -> NeededRight.of(Mover.permission(role), scopes))
                .toList());
    }

    List<PersonId> to(NeededRight need) {
        return entitled.to(need);
    }

    private Set<Scope> scopes(WaitingProject project, Step step) {
        var scopes = new HashSet<Scope>(Set.of(new Scope.OfProject(project.key().value())));
        project.promoters().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        step.body().stream()
                .flatMap(body -> keys(project, body))
                .forEach(key -> scopes.add(new Scope.OfCommittee(key)));
        return scopes;
    }

    private Stream<String> keys(WaitingProject project, StepBody body) {
        return switch (body) {
            case StepBody.One(var id) -> Stream.of(id);
            case StepBody.Chosen _ ->
                committees.all().stream()
                        .filter(one -> project.workshops().contains(one.id()))
                        .map(Committee::key);
        };
    }
}
