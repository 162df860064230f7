package org.wandelwerk.profile.web.readers;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.access.MatterSource;
import org.wandelwerk.identity.access.NamedMatter;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.profile.ProfileReading;

/** Profiles, of which their owners and readers ask why they see them. */
@Component
class ProfileMatters implements MatterSource {

    private final ProfileReading reading;

    ProfileMatters(ProfileReading reading) {
        this.reading = reading;
    }

    @Override
    public Optional<NamedMatter> matter(String word, String key) {
        return word.equals("steckbrief") ? PublicKey.read(key).flatMap(reading::matter) : Optional.empty();
    }
}
