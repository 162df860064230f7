package org.wandelwerk.profile;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.notification.FilingMails.LinkSource;
import org.wandelwerk.project.ProjectId;

/** Makes the link in a mail to promoters without an account as the mail leaves: only its digest stays here. */
@Service
@Transactional
class ProfileMailLinks implements LinkSource {

    private final ProfileRepository profiles;
    private final HandedInRepository versions;
    private final Links links;
    private final Clock clock;

    ProfileMailLinks(ProfileRepository profiles, HandedInRepository versions, Links links, Clock clock) {
        this.profiles = profiles;
        this.versions = versions;
        this.links = links;
        this.clock = clock;
    }

    /** @param opens the key of the profile; by the link one writes along, and its promoter reads what was said, too */
    @Override
    public Optional<String> link(String opens) {
        return PublicKey.read(opens)
                .flatMap(profiles::byKey)
                .map(profile -> secret(profile.id()))
                .map(secret -> "/ideen/entwurf/" + secret.value());
    }

    private SecretToken secret(ProjectId profile) {
        return goesToThePromoter(profile)
                ? links.addOfTold(UUID.randomUUID(), profile, clock.instant())
                : links.add(UUID.randomUUID(), profile, clock.instant());
    }

    /** Whoever writes along can write another address into a newer version, to which the mail goes then. */
    private boolean goesToThePromoter(ProjectId profile) {
        var newest = versions.of(profile).stream().findFirst();
        return versions.accepted(profile)
                .filter(accepted -> newest.filter(one -> address(one).equals(address(accepted)))
                        .isPresent())
                .isPresent();
    }

    private static String address(HandedIn version) {
        return version.answers().text(ProfileNotices.MAIL);
    }
}
