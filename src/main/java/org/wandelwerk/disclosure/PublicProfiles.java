package org.wandelwerk.disclosure;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.disclosure.PublicationRepository.Standing;
import org.wandelwerk.form.Forms;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.moving.NotWhats;
import org.wandelwerk.profile.HandIns;
import org.wandelwerk.profile.HandedIn;

/** What everybody may read of profiles: released answers alone, as long as whoever wrote them consents. */
@Service
@Transactional(readOnly = true)
public class PublicProfiles {

    private final PublicationRepository publications;
    private final HandIns handIns;
    private final Forms forms;
    private final NotWhats notWhats;

    PublicProfiles(PublicationRepository publications, HandIns handIns, Forms forms, NotWhats notWhats) {
        this.publications = publications;
        this.handIns = handIns;
        this.forms = forms;
        this.notWhats = notWhats;
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

    private boolean consents(HandedIn version) {
        return version.mayBePublic(forms.form(version.form()));
    }
}
