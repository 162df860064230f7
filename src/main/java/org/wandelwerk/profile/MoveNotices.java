package org.wandelwerk.profile;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.MoveKind;
import org.wandelwerk.project.ProjectMoved;
import org.wandelwerk.project.ProjectMoves;

/** Tells promoters that the project that came of their profile was moved, or that its way has ended. */
@Component
class MoveNotices implements ApplicationListener<PayloadApplicationEvent<ProjectMoved>> {

    private final ProfileRepository profiles;
    private final ProjectMoves moves;
    private final Procedures procedures;
    private final ProfileNotices notices;

    MoveNotices(ProfileRepository profiles, ProjectMoves moves, Procedures procedures, ProfileNotices notices) {
        this.profiles = profiles;
        this.moves = moves;
        this.procedures = procedures;
        this.notices = notices;
    }

    /** What the office answers at the intake is told with the answer; what was withdrawn is told to nobody. */
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ProjectMoved> event) {
        profiles.find(event.getPayload().project())
                .filter(profile -> profile.state().isTalkedAbout())
                .ifPresent(
                        profile -> moves.find(profile.key()).ifPresent(standpoint -> tell(profile, standpoint.last())));
    }

    private void tell(Profile profile, Move last) {
        var procedure = procedures.version(last.to().procedure());
        if (last.kind() == MoveKind.MOVED && !leftIntake(last, procedure)) {
            notices.moved(profile, last.number(), last.to().ended(procedure).isPresent());
        }
    }

    private static boolean leftIntake(Move move, Procedure procedure) {
        var by = move.to().by();
        return by != null && procedure.step(by.step()).kind() == StepKind.INTAKE;
    }
}
