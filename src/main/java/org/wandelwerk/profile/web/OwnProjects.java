package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.form.Forms;
import org.wandelwerk.joining.Kinships;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.moving.OwnStep;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.OwnProfile;
import org.wandelwerk.profile.ProfileReplies;
import org.wandelwerk.project.ProjectId;

/** Puts the pages of the projects together that came of somebody's own profiles. */
@Component
class OwnProjects {

    private final OwnSteps steps;
    private final HandIns handIns;
    private final ProfileReplies replies;
    private final Forms forms;
    private final Kinships kinships;
    private final NotWhats notWhats;

    OwnProjects(
            OwnSteps steps,
            HandIns handIns,
            ProfileReplies replies,
            Forms forms,
            Kinships kinships,
            NotWhats notWhats) {
        this.steps = steps;
        this.handIns = handIns;
        this.replies = replies;
        this.forms = forms;
        this.kinships = kinships;
        this.notWhats = notWhats;
    }

    /** Where they stand, as far as that is known beyond the profile. */
    Map<ProjectId, OwnStep> steps(List<OwnProfile> profiles) {
        return steps.of(profiles);
    }

    OwnProjectPage page(OwnProfile own) {
        var profile = own.profile();
        var stand = steps.stand(profile);
        return new OwnProjectPage(
                own,
                forms.form(profile.form()),
                steps(List.of(own)).get(profile.id()),
                handIns.of(profile.id()),
                replies.of(profile.id()),
                stand,
                kinships.partsOf(profile.id()),
                stand == null ? Map.of() : steps.labels(stand),
                notWhats.of(profile.key()));
    }
}
