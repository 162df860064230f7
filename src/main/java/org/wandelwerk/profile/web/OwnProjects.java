package org.wandelwerk.profile.web;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.Documents;
import org.wandelwerk.form.Forms;
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
    private final NotWhats notWhats;
    private final Documents documents;

    OwnProjects(
            OwnSteps steps,
            HandIns handIns,
            ProfileReplies replies,
            Forms forms,
            NotWhats notWhats,
            Documents documents) {
        this.steps = steps;
        this.handIns = handIns;
        this.replies = replies;
        this.forms = forms;
        this.notWhats = notWhats;
        this.documents = documents;
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
                steps.parts(profile),
                stand == null ? Map.of() : steps.labels(stand),
                documents.readable(DocumentOwner.ofPapers(profile.id().value())),
                notWhats.of(profile.key()));
    }
}
