package org.wandelwerk.disclosure;

import java.util.Collection;
import org.springframework.stereotype.Component;
import org.wandelwerk.correction.Grounds;
import org.wandelwerk.correction.RecallKind;
import org.wandelwerk.correction.Recalls;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.correction.SubjectKind;
import org.wandelwerk.disclosure.ProfileRelease.Act;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.profile.ProfileNotices;
import org.wandelwerk.profile.ProfileNotices.Releases.Stage;
import org.wandelwerk.project.ProjectId;

/** Makes public what was released last, and takes it out of the public with its reason in the log for everybody. */
@Component
class ReleasePublishing {

    private final PublicationRepository publications;
    private final Recalls recalls;
    private final ProfileNotices.Releases notices;

    ReleasePublishing(PublicationRepository publications, Recalls recalls, ProfileNotices.Releases notices) {
        this.publications = publications;
        this.recalls = recalls;
        this.notices = notices;
    }

    /** Tells those who handed the profile in what becomes of it. */
    void tell(ProfileRelease release, Stage stage) {
        notices.tell(release.project(), release.id().toString(), stage);
    }

    /** Who was not told yet that it was proposed need not be any more. */
    void settle(ProfileRelease release) {
        notices.settle(release.project(), release.id().toString());
    }

    /**
     * Publishes a release, and tells those who handed the profile in. What was recalled before is public again by it,
     * and the log says so; then they are told by what ends the recall, and no more of the proposal.
     */
    void begin(ProfileRelease release, Act act) {
        var project = release.project();
        var subject = subject(PublicKey.ofProject(project.value()));
        if (recalls.standing(subject).isPresent()) {
            recalls.republish(subject);
            settle(release);
        } else {
            publications.begin(
                    PublicationRepository.thing(project),
                    new Publication(act.by().id(), act.at()));
            tell(release, Stage.PUBLISHED);
        }
    }

    void end(PublicKey key, String reason) {
        recalls.recall(subject(key), Grounds.of(RecallKind.WITHDRAWN, reason, null));
    }

    /** Ends without a word in the log what nobody reads any more. */
    void end(Collection<ProjectId> projects) {
        publications.end(projects);
    }

    private static Subject subject(PublicKey key) {
        return new Subject(SubjectKind.PROFILE, key.value());
    }
}
