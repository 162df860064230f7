package org.wandelwerk.moving;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeId;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.RefusedAttempts;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.project.Project;

/**
 * What the acting person may with one project: see where it stands, and move it when it is that person's turn by the
 * step. The bodies are asked for once, however much is asked of it.
 */
final class Mover {

    /** Those who hold one of these in the whole house read where each project stands. */
    static final Set<AudienceToken> ROLES =
            Set.of(AudienceToken.role("office"), AudienceToken.role("ministry"), AudienceToken.role("bank"));

    /** For whom it is not the turn. */
    static final String OTHERS = "moving.others";

    private static final String NOBODY = "moving.refused.body";

    private final Rights rights;
    private final Project project;
    private final List<Committee> all;

    /** @param all the bodies of the house */
    Mover(Rights rights, Project project, List<Committee> all) {
        this.rights = rights;
        this.project = project;
        this.all = List.copyOf(all);
    }

    /** Whether whoever holds one of these reads where some project stands. */
    static boolean opensSome(Set<AudienceToken> tokens) {
        return tokens.stream().anyMatch(Mover::opensSome);
    }

    private static boolean opensSome(AudienceToken token) {
        return switch (token.kind()) {
            case BODY, PROJECT, ORGANISATION -> true;
            case ROLE -> ROLES.contains(token);
            case PUBLIC, SIGNED_IN, PERSON -> false;
        };
    }

    /** Those who work on all projects, those who carry this one, and its bodies. */
    void requireReading(@Nullable Step step) {
        rights.requireReading(matter(step));
    }

    /** Whoever may read of it but not move it is told so; to others there is no such project. */
    void require(Step step) {
        var bodies = bodies(step);
        var permissions = permissions(step, bodies);
        requireOne(permissions, matter(bodies));
        if (nobodyVotes(step, bodies)) {
            throw new Refused(NOBODY);
        }
    }

    private void requireOne(List<Permission> permissions, Matter matter) {
        if (permissions.stream().anyMatch(permission -> rights.may(permission, matter))) {
            return;
        }
        rights.requireReading(matter);
        throw RefusedAttempts.known(
                permissions.getFirst().name(),
                matter.what(),
                permissions.stream().map(Permission::text).toList());
    }

    /** Why the acting person cannot move it, by the key of the text; empty for who can. */
    Optional<String> hindrance(Step step) {
        var bodies = bodies(step);
        if (!may(permissions(step, bodies), bodies)) {
            return Optional.of(OTHERS);
        }
        return nobodyVotes(step, bodies) ? Optional.of(NOBODY) : Optional.empty();
    }

    /** By which one moves it where it stands. */
    List<Permission> needed(Step step) {
        return permissions(step, bodies(step));
    }

    /**
     * Who signs the minutes of a body signs extracts of them, but none on a project of the own promoter.
     *
     * @param decided those that decided; empty for those that would decide now
     */
    void requireSigning(Step step, List<CommitteeId> decided) {
        var bodies = bodies(step, decided);
        var signers = signers(step, bodies);
        requireOne(signers, matter(bodies));
        if (actsForPromoter()) {
            throw new Refused("moving.refused.own");
        }
    }

    /** @param decided those that decided; empty for those that would decide now */
    ExtractSigners extractSigners(Step step, List<CommitteeId> decided) {
        var bodies = bodies(step, decided);
        var signers = signers(step, bodies);
        return new ExtractSigners(
                may(signers, bodies) && !actsForPromoter(),
                signers.size() > 1 ? bodies.stream().map(Committee::name).toList() : List.of());
    }

    private List<Committee> bodies(Step step, List<CommitteeId> decided) {
        return decided.isEmpty()
                ? bodies(step)
                : all.stream().filter(one -> decided.contains(one.id())).toList();
    }

    /** The office enters what was signed on paper, and alone does so where several bodies decide, each for itself. */
    private static List<Permission> signers(Step step, List<Committee> bodies) {
        var office = permission(StepRole.OFFICE);
        return bodies.size() > 1 && isEachForItself(step)
                ? List.of(office)
                : List.of(permission(StepRole.SPEAKER), office);
    }

    private boolean actsForPromoter() {
        return rights.mine().scopes(Permission.HAND_IN_PROJECTS).stream()
                .anyMatch(matter(List.of()).scopes()::contains);
    }

    private boolean may(List<Permission> permissions, List<Committee> bodies) {
        var matter = matter(bodies);
        return permissions.stream().anyMatch(permission -> rights.may(permission, matter));
    }

    /** A project that was handed in has no workshop until the office assigns one. */
    private static boolean nobodyVotes(Step step, List<Committee> bodies) {
        return bodies.isEmpty()
                && step.settings() instanceof StepSettings.CommitteeVote vote
                && vote.body() instanceof StepBody.Chosen;
    }

    /**
     * Whether the person reads why a profile was sent back, which tells what stands in it: whoever receives profiles,
     * whoever carries the project, and whoever looks into all that was changed.
     */
    boolean readsReturns() {
        var house = Matter.ofHouse("returns of profiles");
        return rights.may(Permission.RECEIVE_PROJECTS, house)
                || rights.may(Permission.READ_TRAIL, house)
                || rights.may(Permission.HAND_IN_PROJECTS, matter(List.of()));
    }

    /** To lay another version under a project is up to the office. */
    void requireOffice() {
        rights.require(Permission.LEAD_PROCEDURES, matter(List.of()));
    }

    boolean isOffice() {
        return rights.may(Permission.LEAD_PROCEDURES, matter(List.of()));
    }

    /** Where several bodies vote, each for itself, none of them speaks for all: the office tells what came of it. */
    private static List<Permission> permissions(Step step, List<Committee> bodies) {
        return bodies.size() > 1 && isEachForItself(step)
                ? List.of(permission(StepRole.OFFICE))
                : step.movers().stream().map(Mover::permission).toList();
    }

    /** The bodies that decide in a step, as far as they are known here. */
    List<Committee> bodies(Step step) {
        if (step.settings() instanceof StepSettings.CommitteeVote vote) {
            return bodies(vote.body());
        }
        return step.settings() instanceof StepSettings.Confirmation confirmation
                ? bodies(confirmation.body())
                : List.of();
    }

    private List<Committee> bodies(StepBody body) {
        return switch (body) {
            case StepBody.One(var id) ->
                all.stream().filter(one -> one.key().equals(id)).toList();
            case StepBody.Chosen _ -> workshops().toList();
        };
    }

    private Stream<Committee> workshops() {
        return all.stream().filter(one -> project.workshops().contains(one.id()));
    }

    /** The project as it stands before the bodies of a step. */
    Matter matter(@Nullable Step step) {
        return matter(step == null ? List.of() : bodies(step));
    }

    private Matter matter(List<Committee> deciding) {
        var scopes = new HashSet<Scope>(project.scopes());
        deciding.forEach(body -> scopes.add(new Scope.OfCommittee(body.key())));
        var readers = Stream.concat(deciding.stream(), workshops()).distinct().toList();
        return new Matter("the position of project " + project.key(), scopes, readers(readers));
    }

    private Audience readers(List<Committee> bodies) {
        var tokens = new ArrayList<>(ROLES);
        tokens.addAll(project.carriers());
        bodies.forEach(body -> tokens.add(AudienceToken.body(body.key())));
        return Audience.of(tokens.toArray(AudienceToken[]::new));
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
            case OFFICE -> Permission.LEAD_PROCEDURES;
            case SPEAKER -> Permission.SIGN_MINUTES;
            case MINISTRY -> Permission.GIVE_STATEMENTS;
            case GROUP_CHAIR -> Permission.ENTER_DECISIONS;
            case BANK -> Permission.REPORT_GRANTS;
        };
    }
}
