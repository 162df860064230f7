package org.wandelwerk.disclosure;

import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.correction.Recallable;
import org.wandelwerk.correction.Subject;
import org.wandelwerk.kernel.Publication;
import org.wandelwerk.profile.ProfileNotices;
import org.wandelwerk.profile.ProfileNotices.Releases.Stage;

/** Lets be recalled what is public of profiles; whoever does it, those who handed the profile in are told. */
@Component
class RecallableReleases implements Recallable {

    private final PublicationRepository publications;

    /** Asked for late: whoever tells people needs modules that ask what was recalled. */
    private final ObjectProvider<ProfileNotices.Releases> notices;

    RecallableReleases(PublicationRepository publications, ObjectProvider<ProfileNotices.Releases> notices) {
        this.publications = publications;
        this.notices = notices;
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
        publications
                .begin(subject, publication)
                .ifPresent(project ->
                        notices.getObject().tell(project, publication.at().toString(), Stage.REPUBLISHED));
    }
}
