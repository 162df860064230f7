package org.wandelwerk.profile;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.form.AnswerReader;
import org.wandelwerk.form.Answers;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Question;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;

/**
 * What others read of a profile that was handed in: exactly the answers that its form shows to the groups to which a
 * person belongs by grants, by the newest version.
 */
@Service
@Transactional(readOnly = true)
public class ProfileReading {

    /**
     * A version of a profile for one reader.
     *
     * @param groups to which the reader belongs; never empty
     * @param answers all of them; what is shown is asked by {@link #isFor}
     */
    public record ReadProfile(
            PublicKey key,
            FormId form,
            Set<AnswerReader> groups,
            int number,
            Language language,
            Instant handedInAt,
            Answers answers) {

        /** Whether the answer to a question is for the reader. */
        public boolean isFor(Question question) {
            return !Collections.disjoint(question.readers(), groups);
        }
    }

    private final ProfileRepository profiles;
    private final HandedInRepository versions;
    private final ProfileBodies bodies;
    private final Rights rights;

    ProfileReading(ProfileRepository profiles, HandedInRepository versions, ProfileBodies bodies, Rights rights) {
        this.profiles = profiles;
        this.versions = versions;
        this.bodies = bodies;
        this.rights = rights;
    }

    /**
     * A profile for whoever may read something of it; what was withdrawn only the office reads.
     *
     * @throws NotFound when there is none, nothing was handed in, or nothing of it is for the acting person
     */
    public ReadProfile read(PublicKey key) {
        var profile = profiles.byKey(key).orElseThrow(() -> new NotFound("profile " + key));
        var version = versions.of(profile.id()).stream().findFirst().orElseThrow(() -> new NotFound("profile " + key));
        var groups = groups(key, profile);
        if (groups.isEmpty()) {
            throw new NotFound("profile " + key);
        }
        return new ReadProfile(
                key, profile.form(), groups, version.number(), version.language(), version.at(), version.answers());
    }

    /** Where the profile of a project is read by the acting person; empty when nothing of it is for that person. */
    public Optional<String> address(PublicKey key) {
        return profiles.byKey(key)
                .filter(profile -> !versions.of(profile.id()).isEmpty())
                .filter(profile -> !groups(key, profile).isEmpty())
                .map(_ -> "/schreibtisch/projekte/" + key + "/steckbrief");
    }

    private Set<AnswerReader> groups(PublicKey key, Profile profile) {
        return new ReadableProfiles.ProfileReader(rights.mine()).groups(profile.state(), () -> bodies.list(key));
    }
}
