package org.wandelwerk.disclosure;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    /** Those of the projects in whose profiles everybody reads something now; three statements at most. */
    Set<ProjectId> readAmong(Set<ProjectId> some) {
        var keys = publications.projects().stream()
                .filter(project -> some.contains(project))
                .collect(Collectors.toMap(project -> PublicKey.ofProject(project.value()), Function.identity()));
        var open = projects.publicAmong(keys.keySet()).stream()
                .map(keys::get)
                .filter(Objects::nonNull)
                .toList();
        return handIns.standing(open).entrySet().stream()
                .filter(one -> consents(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean consents(HandedIn version) {
        return version.mayBePublic(forms.form(version.form()));
    }
}
