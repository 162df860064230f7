package org.wandelwerk.moving;

import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Committees;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.project.Project;

/** Who may see where a project stands, and who may move it: those whose turn the step is, for what they are there. */
@Component
class Movers {

    private final Rights rights;
    private final Committees committees;

    Movers(Rights rights, Committees committees) {
        this.rights = rights;
        this.committees = committees;
    }

    /** The acting person, as somebody who works on a project. */
    Mover of(Project project) {
        return new Mover(rights, project, committees.all());
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
}
