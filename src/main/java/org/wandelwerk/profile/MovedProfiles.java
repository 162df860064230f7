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

/**
 * What a move of a project is for the profile of which it came: promoters are told that it was moved, or that its way
 * has ended; and the profile goes over to the form by which the new version of the procedure asks.
 */
@Component
class MovedProfiles implements ApplicationListener<PayloadApplicationEvent<ProjectMoved>> {

    private final ProfileRepository profiles;
    private final ProjectMoves moves;
    private final Procedures procedures;
    private final ReplyRepository replies;
    private final ProfileNotices notices;

    MovedProfiles(
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
                .ifPresent(profile ->
                        moves.find(profile.key()).ifPresent(standpoint -> follow(profile, standpoint.last())));
    }

    private void follow(Profile profile, Move last) {
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
            case CARRIED_OVER, REASSIGNED -> goOver(profile, last, procedure);
            case TAKEN_OVER, ENTERED, SPLIT_OFF, WITHDRAWN -> {}
        }
    }

    /**
     * The answers go along, new questions are open. A profile that was accepted stays as it was accepted, unless its
     * project stands in the intake again: then those who wrote it write on.
     */
    private void goOver(Profile profile, Move move, Procedure procedure) {
        var isAccepted = profile.state() == ProfileState.ACCEPTED;
        if (isAccepted && !isAtIntake(move, procedure)) {
            return;
        }
        Eligibility.form(procedure)
                .filter(form -> form.succeeds(profile.form()))
                .ifPresent(form -> profiles.ask(profile.id(), form, move.at()));
        if (isAccepted) {
            profiles.become(profile.id(), ProfileState.RETURNED, move.at());
            notices.moved(profile, move.number(), false);
        }
    }

    private static boolean isAtIntake(Move move, Procedure procedure) {
        var step = move.to().step();
        return step != null && procedure.step(step).kind() == StepKind.INTAKE;
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
