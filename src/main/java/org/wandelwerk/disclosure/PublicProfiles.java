package org.wandelwerk.disclosure;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.disclosure.PublicationRepository.Standing;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandedIn;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSuccession;

/** What everybody may read of profiles: released answers alone, as long as whoever wrote them consents. */
@Service
@Transactional(readOnly = true)
public class PublicProfiles {

    private final PublicationRepository publications;
    private final HandIns handIns;
    private final Forms forms;
    private final NotWhats notWhats;
    private final ProjectSuccession projects;

    PublicProfiles(
            PublicationRepository publications,
            HandIns handIns,
            Forms forms,
            NotWhats notWhats,
            ProjectSuccession projects) {
        this.publications = publications;
        this.handIns = handIns;
        this.forms = forms;
        this.notWhats = notWhats;
        this.projects = projects;
    }

    /**
     * Empty when nothing is released, it was recalled, the profile was taken back, or the newest version consents no
     * more. Whoever asks knows whether the project is public.
     */
    public Optional<PublicProfile> of(PublicKey key) {
        return publications.standing(key).flatMap(standing -> of(key, standing));
    }

    private Optional<PublicProfile> of(PublicKey key, Standing standing) {
        var versions = handIns.of(standing.project());
        if (versions.isEmpty() || handIns.isTakenBack(standing.project()) || !consents(versions.getFirst())) {
            return Optional.empty();
        }
        return versions.stream()
                .filter(version -> version.number() == standing.number())
                .findFirst()
                .map(version -> PublicProfile.of(
                        key,
                        forms.form(version.form()),
                        version,
                        standing.questions(),
                        standing.since(),
                        notWhats.of(key)));
    }

    /** Whether everybody reads something in the profile of a project now; of most it is known at once. */
    Predicate<ProjectId> areRead() {
        var released = publications.projects();
        return project -> released.contains(project) && isRead(PublicKey.ofProject(project.value()));
    }

    private boolean isRead(PublicKey key) {
        return !projects.publicAmong(Set.of(key)).isEmpty() && of(key).isPresent();
    }

    private boolean consents(HandedIn version) {
        return version.mayBePublic(forms.form(version.form()));
    }
}
