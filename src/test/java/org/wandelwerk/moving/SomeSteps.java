package org.wandelwerk.moving;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.wandelwerk.committee.ACommittee;
import org.wandelwerk.committee.Committee;
import org.wandelwerk.committee.CommitteeKind;
import org.wandelwerk.identity.access.AGrant;
import org.wandelwerk.identity.access.Asking;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Scope;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.organisation.OrganisationId;
import org.wandelwerk.programme.Criteria;
import org.wandelwerk.programme.Step;
import org.wandelwerk.programme.StepBody;
import org.wandelwerk.programme.StepRole;
import org.wandelwerk.programme.StepSettings;
import org.wandelwerk.programme.StepSettings.Several.Mode;
import org.wandelwerk.project.AProject;
import org.wandelwerk.project.Project;

/** Steps of a procedure, projects before them, and who asks what about them, without a database. */
final class SomeSteps {

    static final UUID TOWN = new UUID(0, 7);
    static final Committee W2 = ACommittee.workshop(2, "Innovation").build();
    static final Committee W5 = ACommittee.workshop(5, "Tourismus").build();
    static final Committee GROUP =
            ACommittee.of(CommitteeKind.INTERMINISTERIAL, "imag").build();
    static final StepBody WORKSHOPS = new StepBody.Chosen(StepBody.Kind.WORKSHOP, StepBody.From.PROJECT_WORKSHOPS);
    static final Project IN_W2 = inWorkshops(W2);
    static final Project IN_BOTH = inWorkshops(W2, W5);
    static final Project NEW = inWorkshops();

    private SomeSteps() {}

    private static Project inWorkshops(Committee... workshops) {
        var project = AProject.withId("moved").by(new OrganisationId(TOWN));
        for (var workshop : workshops) {
            project.of(workshop.id());
        }
        return project.build().project();
    }

    static Step step(StepSettings settings, StepRole... who) {
        return new Step("one", Text.german("x"), List.of(who), null, settings, List.of());
    }

    static Step vote(StepBody body, @Nullable Mode mode) {
        var several = mode == null ? null : new StepSettings.Several(mode, null);
        return step(
                new StepSettings.CommitteeVote(body, several, StepSettings.Rule.CONSENSUS, new Criteria.None()),
                StepRole.OFFICE,
                StepRole.SPEAKER);
    }

    static Step confirmation() {
        return step(
                new StepSettings.Confirmation(new StepBody.One(GROUP.key()), new Criteria.None()),
                StepRole.GROUP_CHAIR);
    }

    static Step implementation() {
        return step(new StepSettings.Implementation(null), StepRole.OFFICE, StepRole.BANK);
    }

    static <T> T asked(Project project, Function<Mover, T> question, AGrant... grants) {
        return Asking.with(
                List.of(grants), () -> question.apply(new Mover(Asking.rights(), project, List.of(W2, W5, GROUP))));
    }

    static ThrowingCallable doing(Project project, Consumer<Mover> act, AGrant... grants) {
        return () -> asked(
                project,
                mover -> {
                    act.accept(mover);
                    return true;
                },
                grants);
    }

    static AGrant speaker(String body) {
        return AGrant.of(Permission.SIGN_MINUTES).in(new Scope.OfCommittee(body));
    }

    static AGrant office() {
        return AGrant.of(Permission.LEAD_PROCEDURES);
    }

    static AGrant town() {
        return AGrant.of(Permission.HAND_IN_PROJECTS).in(new Scope.OfOrganisation(TOWN));
    }
}
