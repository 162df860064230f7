package org.wandelwerk.profile.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.Forms;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.moving.Moving;
import org.wandelwerk.moving.ProjectStand;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.profile.ProfileState;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoves;

/** Finds out where the projects stand that came of somebody's own profiles. */
@Component
class OwnProjects {

    private final ProjectMoves moves;
    private final Moving moving;
    private final Procedures procedures;
    private final HandIns handIns;
    private final ProfileReplies replies;
    private final Forms forms;

    OwnProjects(
            ProjectMoves moves,
            Moving moving,
            Procedures procedures,
            HandIns handIns,
            ProfileReplies replies,
            Forms forms) {
        this.moves = moves;
        this.moving = moving;
        this.procedures = procedures;
        this.handIns = handIns;
        this.replies = replies;
        this.forms = forms;
    }

    /** Of those whose profile is accepted, by one statement; before that the profile tells whose turn it is. */
    Map<ProjectId, OwnStep> steps(List<OwnProfile> profiles) {
        var accepted = profiles.stream()
                .filter(own -> own.profile().state() == ProfileState.ACCEPTED)
                .map(own -> own.profile().id())
                .toList();
        var steps = new HashMap<ProjectId, OwnStep>();
        moves.positions(accepted).forEach((project, position) -> {
            var step = OwnStep.of(position, procedures.version(position.procedure()));
            if (step != null) {
                steps.put(project, step);
            }
        });
        return steps;
    }

    OwnProjectPage page(OwnProfile own) {
        var profile = own.profile();
        var stand = stand(own);
        return new OwnProjectPage(
                own,
                forms.form(profile.form()),
                steps(List.of(own)).get(profile.id()),
                handIns.of(profile.id()),
                replies.of(profile.id()),
                stand,
                stand == null ? Map.of() : labels(stand));
    }

    /** Asked by the house for whoever handed the profile in: it is that person's project, with or without a role. */
    private @Nullable ProjectStand stand(OwnProfile own) {
        return moves.find(own.profile().key()).isEmpty()
                ? null
                : Acting.as(HouseActors.SYSTEM, () -> moving.stand(own.profile().key()));
    }

    private Map<Integer, Text> labels(ProjectStand stand) {
        return stand.standpoint().moves().stream()
                .collect(Collectors.toMap(
                        Move::number,
                        move -> move.label(procedures.version(move.to().procedure()))));
    }
}
