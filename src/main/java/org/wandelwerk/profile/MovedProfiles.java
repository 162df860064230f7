package org.wandelwerk.profile;

import java.util.List;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.Procedures;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectMoved;
import org.wandelwerk.project.ProjectMoves;
import org.wandelwerk.project.ProjectSplitOff;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.BoundPromoters;

/**
 * What a move of a project is for the profile of which it came: promoters are told that it was moved, or that its way
 * has ended; and the profile goes over to the form by which the new version of the procedure asks. It comes before
 * whoever follows with the readers of its files, for all others lock a profile before its files.
 */
@Component
@Order(0)
class MovedProfiles implements ApplicationListener<PayloadApplicationEvent<ProjectMoved>> {

    private final ProfileRepository profiles;
    private final ProjectMoves moves;
    private final Procedures procedures;
    private final ReplyRepository replies;
    private final ProfileNotices notices;
    private final LaterForms forms;

    MovedProfiles(
            ProfileRepository profiles,
            ProjectMoves moves,
            Procedures procedures,
            ReplyRepository replies,
            ProfileNotices notices,
            LaterForms forms) {
        this.profiles = profiles;
        this.moves = moves;
        this.procedures = procedures;
        this.replies = replies;
        this.notices = notices;
        this.forms = forms;
    }

    /** What the office answers at the intake is told with the answer; what was withdrawn is told to nobody. */
    @Override
    public void onApplicationEvent(PayloadApplicationEvent<ProjectMoved> event) {
        profiles.find(event.getPayload().project())
                .filter(profile -> profile.state().isTalkedAbout())
                .ifPresent(profile -> moves.find(profile.key()).ifPresent(standpoint -> follow(profile, standpoint)));
    }

    private void follow(Profile profile, Standpoint at) {
        var last = at.last();
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
            case CARRIED_OVER, REASSIGNED -> forms.goOver(profile.id(), at, procedure);
            case TAKEN_OVER, ENTERED, SPLIT_OFF, WITHDRAWN -> {}
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

    /** Tells promoters once that their project was split, however many its parts are. */
    @Component
    static class SplitProfiles implements ApplicationListener<PayloadApplicationEvent<ProjectSplitOff>> {

        private final ProfileRepository profiles;
        private final ProjectMoves moves;
        private final ProfileNotices notices;

        SplitProfiles(ProfileRepository profiles, ProjectMoves moves, ProfileNotices notices) {
            this.profiles = profiles;
            this.moves = moves;
            this.notices = notices;
        }

        @Override
        public void onApplicationEvent(PayloadApplicationEvent<ProjectSplitOff> event) {
            var split = event.getPayload();
            var last = moves.last(List.of(split.whole(), split.part()));
            var whole = last.get(split.whole());
            var part = last.get(split.part());
            if (whole != null && part != null) {
                profiles.find(split.whole())
                        .filter(profile -> profile.state().isTalkedAbout())
                        .ifPresent(profile -> notices.parted(
                                profile, whole.number(), part.to().asOf()));
            }
        }
    }

    /** Lets profiles go over with their projects to the form by which another version of the procedure asks. */
    @Component
    static class LaterForms {

        private final ProfileRepository profiles;
        private final ReplyRepository replies;
        private final BoundPromoters bound;
        private final ProfileNotices notices;

        LaterForms(ProfileRepository profiles, ReplyRepository replies, BoundPromoters bound, ProfileNotices notices) {
            this.profiles = profiles;
            this.replies = replies;
            this.bound = bound;
            this.notices = notices;
        }

        /**
         * The answers go along, new questions are open. A profile that was accepted once keeps its form, also while it
         * is reworked, unless its project stands in the intake again and no body decided on it: then those who wrote it
         * write on. Whoever calls holds the project.
         */
        void goOver(ProjectId id, Standpoint at, Procedure procedure) {
            var profile = profiles.lock(id);
            var isAccepted = profile.state() == ProfileState.ACCEPTED;
            if (replies.isAccepted(id) && !isOpenAgain(at, procedure)) {
                return;
            }
            Eligibility.form(procedure)
                    .filter(form -> form.succeeds(profile.form()))
                    .ifPresent(form -> {
                        profiles.ask(id, form, at.last().at());
                        if (isAccepted) {
                            reopen(profile, at.last());
                        }
                    });
        }

        private boolean isOpenAgain(Standpoint at, Procedure procedure) {
            var step = at.last().to().step();
            return step != null && procedure.step(step).kind() == StepKind.INTAKE && !bound.areBound(at);
        }

        private void reopen(Profile accepted, Move move) {
            profiles.become(accepted.id(), ProfileState.RETURNED, move.at());
            notices.reopened(accepted, move.number());
        }
    }
}
