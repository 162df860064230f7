package org.wandelwerk.profile;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
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
    public Optional<String> link(String opens, @Nullable MailAddress to) {
        return PublicKey.read(opens)
                .flatMap(profiles::byKey)
                .map(profile -> secret(profile.id(), to))
                .map(secret -> "/ideen/entwurf/" + secret.value());
    }

    private SecretToken secret(ProjectId profile, @Nullable MailAddress to) {
        return goesToThePromoter(profile, to)
                ? links.addOfTold(UUID.randomUUID(), profile, clock.instant())
                : links.add(UUID.randomUUID(), profile, clock.instant());
    }

    /** Whoever writes along can write another address into a newer version, to which mails go then. */
    private boolean goesToThePromoter(ProjectId profile, @Nullable MailAddress to) {
        return versions.accepted(profile)
                .flatMap(accepted -> MailAddress.of(accepted.answers().text(ProfileNotices.MAIL)))
                .filter(address -> address.equals(to))
                .isPresent();
    }
}
