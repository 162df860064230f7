package org.wandelwerk.profile;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Slice;

/** What the office is shown of profiles that were handed in. */
@Service
@Transactional(readOnly = true)
public class ReceivedProfiles {

    private final ProfileRepository profiles;
    private final ReceivedRepository received;
    private final HandedInRepository versions;
    private final Rights rights;

    ReceivedProfiles(
            ProfileRepository profiles, ReceivedRepository received, HandedInRepository versions, Rights rights) {
        this.profiles = profiles;
        this.received = received;
        this.versions = versions;
        this.rights = rights;
    }

    /**
     * Those in one of the states, the newest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    public Slice<ReceivedProfile> in(Collection<ProfileState> states, @Nullable String after, int size) {
        require("profiles");
        return received.in(states, after, size);
    }

    /** @throws NotFound when there is none, or nothing of it was handed in */
    public Profile byKey(PublicKey key) {
        require("profile " + key);
        return profiles.byKey(key)
                .filter(profile -> !versions.of(profile.id()).isEmpty())
                .orElseThrow(() -> new NotFound("profile " + key));
    }

    /** What waits in a state, the longest first. */
    public List<ReceivedProfile> waiting(ProfileState state, int most) {
        require("profiles");
        return received.longest(state, most);
    }

    /** What came in in another language and waits for its translation, the longest first. */
    public List<ReceivedProfile> untranslated(int most) {
        require("profiles");
        return received.untranslated(most);
    }

    public boolean mayReceive() {
        return rights.may(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profiles"));
    }

    private void require(String what) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse(what));
    }
}
