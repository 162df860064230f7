package org.wandelwerk.profile;

import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.stereotype.Component;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectMoved;
import org.wandelwerk.project.ProjectMoves;

/** Tells promoters that the project that came of their profile was moved, or that its way has ended. */
@Component
class MoveNotices implements ApplicationListener<PayloadApplicationEvent<ProjectMoved>> {

    private final ProfileRepository profiles;
    private final ProjectMoves moves;
    private final Procedures procedures;
    private final ReplyRepository replies;
    private final ProfileNotices notices;

    MoveNotices(
            ProfileRepository profiles,
            ProjectMoves moves,
            Procedures procedures,
            ReplyRepository replies,
            ProfileNotices notices) {
        this.profiles = profiles;
        this.moves = moves;
        this.procedures = procedures;
        this.replies = replies;
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
        switch (last.kind()) {
            case MOVED -> {
                if (!isToldWithReply(profile, last, procedure)) {
                    notices.moved(
                            profile, last.number(), last.to().ended(procedure).isPresent());
                }
            }
            case MERGED -> notices.merged(profile, last.number());
            case RESTORED -> notices.restored(profile, last.number());
            case TAKEN_OVER, ENTERED, CARRIED_OVER, REASSIGNED, SPLIT_OFF, WITHDRAWN -> {}
        }
    }

    /** Whether the office answers what was handed in with this move; until then it stays handed in. */
    private boolean isToldWithReply(Profile profile, Move move, Procedure procedure) {
        var by = move.to().by();
        return by != null
                && procedure.step(by.step()).kind() == StepKind.INTAKE
                && profile.state() == ProfileState.HANDED_IN
                && replies.has(profile.id(), replies.newestVersion(profile.id()));
    }
}
