package org.wandelwerk.profile;

import org.springframework.stereotype.Component;
import org.wandelwerk.programme.Procedure;
import org.wandelwerk.programme.StepKind;
import org.wandelwerk.project.Move;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.Standpoint;
import org.wandelwerk.promoter.BoundPromoters;

/** Lets profiles go over with their projects to the form by which another version of the procedure asks. */
@Component
class LaterForms {

    private final ProfileRepository profiles;
    private final AnswerRepository answers;
    private final BoundPromoters bound;
    private final ProfileNotices notices;

    LaterForms(ProfileRepository profiles, AnswerRepository answers, BoundPromoters bound, ProfileNotices notices) {
        this.profiles = profiles;
        this.answers = answers;
        this.bound = bound;
        this.notices = notices;
    }

    /**
     * The answers go along, new questions are open. A profile that was accepted stays as it was accepted, unless its
     * project stands in the intake again and no body decided on it: then those who wrote it write on. Whoever calls
     * holds the project.
     */
    void goOver(ProjectId id, Standpoint at, Procedure procedure) {
        var profile = profiles.lock(id);
        var isAccepted = profile.state() == ProfileState.ACCEPTED;
        if (isAccepted && !isOpenAgain(at, procedure)) {
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

    /** What was handed in is written on, too, where nothing beside it was kept. */
    private void reopen(Profile accepted, Move move) {
        answers.putBack(accepted.id(), accepted.revision() + 1, move.at());
        profiles.become(accepted.id(), ProfileState.RETURNED, move.at());
        notices.reopened(accepted, move.number());
    }
}
