package org.wandelwerk.profile;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.kernel.Audience;
import org.wandelwerk.kernel.AudienceToken;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Text;

/**
 * Profiles: for whose account they belong to, and from the day on which they are handed in for the groups to which
 * their form shows answers. Those who write by a link have no account that could be named.
 */
@Component
class ProfileMatters implements MatterSource {

    private final ProfileRepository profiles;
    private final HandedInRepository versions;
    private final ProfileBodies bodies;
    private final ProfileReading reading;

    ProfileMatters(
            ProfileRepository profiles, HandedInRepository versions, ProfileBodies bodies, ProfileReading reading) {
        this.profiles = profiles;
        this.versions = versions;
        this.bodies = bodies;
        this.reading = reading;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("steckbrief")
                ? PublicKey.read(key).flatMap(profiles::byKey).map(this::matter)
                : Optional.empty();
    }

    private NamedMatter matter(Profile profile) {
        var key = profile.key();
        var handedIn = versions.of(profile.id());
        return new NamedMatter(
                new Matter("profile " + key, Set.of(), audience(profile, !handedIn.isEmpty())),
                handedIn.isEmpty() ? Set.of() : Set.of(Permission.RECEIVE_PROJECTS),
                false,
                Text.german(title(key, handedIn)),
                reading.address(key).orElse("/ideen/" + key),
                false,
                null);
    }

    private static String title(PublicKey key, List<HandedIn> handedIn) {
        return handedIn.stream()
                .findFirst()
                .map(version -> version.answers().text("title"))
                .filter(title -> !title.isBlank())
                .orElse(key.value());
    }

    /** What was withdrawn is for the office alone, beside its owner. */
    private Audience audience(Profile profile, boolean isHandedIn) {
        var owner = profile.owner();
        var readers = isHandedIn && profile.state() != ProfileState.WITHDRAWN
                ? bodies.of(profile.key()).and(AudienceToken.role("ministry")).and(AudienceToken.role("bank"))
                : Audience.NOBODY;
        return owner == null ? readers : readers.and(AudienceToken.person(owner));
    }
}
