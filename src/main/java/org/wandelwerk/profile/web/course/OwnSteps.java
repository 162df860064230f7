package org.wandelwerk.profile.web.course;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.joining.Kinships;
import org.wandelwerk.joining.NamedProject;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.moving.Turns;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.Profile;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.Position;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** Finds out where the projects stand that came of somebody's own profiles, and which way they went. */
@Component
class OwnSteps {

    private final ProjectMoves moves;
    private final Moving moving;
    private final Turns turns;
    private final Procedures procedures;
    private final Kinships kinships;

    OwnSteps(ProjectMoves moves, Moving moving, Turns turns, Procedures procedures, Kinships kinships) {
        this.moves = moves;
        this.moving = moving;
        this.turns = turns;
        this.procedures = procedures;
        this.kinships = kinships;
    }

    /** What the project was split into. */
    List<NamedProject> parts(Profile profile) {
        return kinships.partsOf(profile.id());
    }

    /**
     * Of those whose profile is accepted, or that were moved on by hand, by a few statements; before that the profile
     * tells whose turn it is.
     */
    Map<ProjectId, OwnStep> of(List<OwnProfile> own) {
        var profiles = own.stream()
                .map(OwnProfile::profile)
                .filter(profile -> profile.state().isTalkedAbout())
                .collect(Collectors.toMap(Profile::id, Function.identity()));
        var last = moves.last(profiles.keySet());
        var steps = turns.own(last);
        steps.keySet()
                .removeIf(id -> !isOnItsWay(
                        Objects.requireNonNull(profiles.get(id)),
                        Objects.requireNonNull(last.get(id)).to()));
        return steps;
    }

    private boolean isOnItsWay(Profile profile, Position position) {
        return profile.state() == ProfileState.ACCEPTED
                || hasLeftIntake(position, procedures.version(position.procedure()));
    }

    private static boolean hasLeftIntake(Position position, Procedure procedure) {
        var step = position.step();
        return step != null
                && (procedure.step(step).kind() != StepKind.INTAKE
                        || position.ended(procedure).isPresent());
    }

    /**
     * Asked by the house for whoever handed the profile in: it is that person's project, with or without a role.
     *
     * @return {@code null} when nothing was handed in
     */
    @Nullable
    ProjectStand stand(Profile profile) {
        return moves.find(profile.key()).isEmpty()
                ? null
                : Acting.as(HouseActors.SYSTEM, () -> moving.stand(profile.key()));
    }

    /** What each move of the way is called, by its number. */
    Map<Integer, Text> labels(ProjectStand stand) {
        return stand.standpoint().moves().stream()
                .collect(Collectors.toMap(
                        Move::number,
                        move -> move.label(procedures.version(move.to().procedure()))));
    }
}
