package org.wandelwerk.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.project.Project;

/** Who may see where a project stands, and who may move it: those whose turn the step is, for what they are there. */
@Component
class Movers {

    private static final String NOBODY = "moving.refused.body";

    private final Rights rights;
    private final Committees committees;

    Movers(Rights rights, Committees committees) {
        this.rights = rights;
        this.committees = committees;
    }

    /** Those who work on all projects, those who carry this one, and its bodies. */
    void requireReading(Project project, @Nullable Step step) {
        rights.requireReading(matter(project, step == null ? List.of() : bodies(project, step)));
    }

    /** Whoever may read of it but not move it is told so; to others there is no such project. */
    void require(Project project, Step step) {
        var bodies = bodies(project, step);
        var permissions = permissions(step, bodies);
        if (!may(project, permissions, bodies)) {
            rights.require(permissions.getFirst(), matter(project, bodies));
        }
        if (nobodyVotes(step, bodies)) {
            throw new Refused(NOBODY);
        }
    }

    /** Why the acting person cannot move it, by the key of the text; empty for who can. */
    Optional<String> hindrance(Project project, Step step) {
        var bodies = bodies(project, step);
        if (!may(project, permissions(step, bodies), bodies)) {
            return Optional.of("moving.others");
        }
        return nobodyVotes(step, bodies) ? Optional.of(NOBODY) : Optional.empty();
    }

    private boolean may(Project project, List<Permission> permissions, List<Committee> bodies) {
        var matter = matter(project, bodies);
        return permissions.stream().anyMatch(permission -> rights.may(permission, matter));
    }

    /** A project that was handed in has no workshop until the office assigns one. */
    private static boolean nobodyVotes(Step step, List<Committee> bodies) {
        return bodies.isEmpty()
                && step.settings() instanceof StepSettings.CommitteeVote vote
                && vote.body() instanceof StepBody.Chosen;
    }

    /** To lay another version under a project is up to the office. */
    void requireOffice(Project project) {
        rights.require(Permission.EDIT_PROJECT_FACTS, matter(project, List.of()));
    }

    boolean isOffice(Project project) {
        return rights.may(Permission.EDIT_PROJECT_FACTS, matter(project, List.of()));
    }

    /** Where several bodies vote, each for itself, none of them speaks for all: the office tells what came of it. */
    private static List<Permission> permissions(Step step, List<Committee> bodies) {
        return bodies.size() > 1 && isEachForItself(step)
                ? List.of(permission(StepRole.OFFICE))
                : step.movers().stream().map(Movers::permission).toList();
    }

    /** Whether several bodies vote in the step, each for itself. */
    static boolean isEachForItself(Step step) {
        return step.settings() instanceof StepSettings.CommitteeVote vote
                && vote.several() != null
                && vote.several().mode() == StepSettings.Several.Mode.EACH;
    }

    static Permission permission(StepRole role) {
        return switch (role) {
            case PROMOTER -> Permission.HAND_IN_PROJECTS;
            case OFFICE -> Permission.EDIT_PROJECT_FACTS;
            case SPEAKER -> Permission.SIGN_MINUTES;
            case MINISTRY -> Permission.GIVE_STATEMENTS;
            case GROUP_CHAIR -> Permission.ENTER_DECISIONS;
            case BANK -> Permission.REPORT_GRANTS;
        };
    }

    /** The bodies that decide in a step, as far as they are known here. */
    List<Committee> bodies(Project project, Step step) {
        return switch (step.settings()) {
            case StepSettings.CommitteeVote vote -> bodies(project, vote.body());
            case StepSettings.Confirmation confirmation -> bodies(project, confirmation.body());
            case StepSettings.Intake _,
                    StepSettings.Qualification _,
                    StepSettings.Notification _,
                    StepSettings.Application _,
                    StepSettings.Grant _,
                    StepSettings.Implementation _,
                    StepSettings.ProofOfUse _,
                    StepSettings.Retention _ -> List.of();
        };
    }

    private List<Committee> bodies(Project project, StepBody body) {
        return switch (body) {
            case StepBody.One(var id) ->
                committees.all().stream().filter(one -> one.key().equals(id)).toList();
            case StepBody.Chosen _ -> workshops(project).toList();
        };
    }

    private Stream<Committee> workshops(Project project) {
        return committees.all().stream().filter(one -> project.workshops().contains(one.id()));
    }

    private Matter matter(Project project, List<Committee> deciding) {
        var scopes = new HashSet<Scope>(Set.of(new Scope.OfProject(project.key().value())));
        project.promoters().matched().forEach(one -> scopes.add(new Scope.OfOrganisation(one.value())));
        deciding.forEach(body -> scopes.add(new Scope.OfCommittee(body.key())));
        var readers =
                Stream.concat(deciding.stream(), workshops(project)).distinct().toList();
        return new Matter("the position of project " + project.key(), scopes, readers(project, readers));
    }

    private static Audience readers(Project project, List<Committee> bodies) {
        var tokens = new ArrayList<AudienceToken>(List.of(
                AudienceToken.role("office"),
                AudienceToken.role("ministry"),
                AudienceToken.role("bank"),
                new AudienceToken(AudienceToken.Kind.PROJECT, project.key().value())));
        project.promoters().matched().stream()
                .map(one -> new AudienceToken(
                        AudienceToken.Kind.ORGANISATION, one.value().toString()))
                .forEach(tokens::add);
        bodies.forEach(body -> tokens.add(AudienceToken.body(body.key())));
        return Audience.of(tokens.toArray(AudienceToken[]::new));
    }
}
