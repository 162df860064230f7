package org.wandelwerk.disclosure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.profile.ProfileNotices;
import org.wandelwerk.profile.ProfileNotices.Releases.Stage;
import org.wandelwerk.project.ProjectId;

/** Lets be recalled what is public of profiles; whoever does it, those who handed the profile in are told. */
@Component
class RecallableReleases implements Recallable {

    private final PublicationRepository publications;

    /** Asked for late: whoever tells people needs modules that ask what was recalled. */
    private final ObjectProvider<ProfileNotices.Releases> notices;

    private final ObjectProvider<PublicProfiles> profiles;

    RecallableReleases(
            PublicationRepository publications,
            ObjectProvider<ProfileNotices.Releases> notices,
            ObjectProvider<PublicProfiles> profiles) {
        this.publications = publications;
        this.notices = notices;
        this.profiles = profiles;
    }

    @Override
    public Optional<UUID> find(Subject subject) {
        return publications.find(subject);
    }

    @Override
    public Optional<Publication> end(UUID subject) {
        return publications.end(subject).map(ended -> {
            var publication = ended.publication();
            notices.getObject().tell(ended.project(), publication.at().toString(), Stage.RECALLED);
            return publication;
        });
    }

    @Override
    public void begin(UUID subject, Publication publication) {
        publications.begin(subject, publication).ifPresent(project -> {
            requireRead(project);
            notices.getObject().tell(project, publication.at().toString(), Stage.REPUBLISHED);
        });
    }

    /** Of a profile that ended, was taken back or consents no more nobody would read anything. */
    private void requireRead(ProjectId project) {
        if (profiles.getObject().of(PublicKey.ofProject(project.value())).isEmpty()) {
            throw new Refused("disclosure.refused.ended");
        }
    }
}
