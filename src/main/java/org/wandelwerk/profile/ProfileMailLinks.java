package org.wandelwerk.profile;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.notification.FilingMails.LinkSource;

/** Makes the link in a mail to promoters without an account as the mail leaves: only its digest stays here. */
@Service
@Transactional
class ProfileMailLinks implements LinkSource {

    private final ProfileRepository profiles;
    private final Links links;
    private final Clock clock;

    ProfileMailLinks(ProfileRepository profiles, Links links, Clock clock) {
        this.profiles = profiles;
        this.links = links;
        this.clock = clock;
    }

    /** @param opens the key of the profile; by the link one writes along, and reads what was said with decisions */
    @Override
    public Optional<String> link(String opens) {
        return PublicKey.read(opens)
                .flatMap(profiles::byKey)
                .map(profile -> links.addOfTold(UUID.randomUUID(), profile.id(), clock.instant()))
                .map(secret -> "/ideen/entwurf/" + secret.value());
    }
}
