package org.wandelwerk.profile;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.ProjectId;

/** The profiles that belong to an account. */
@Service
@Transactional
public class OwnProfiles {

    private final ProfileRepository profiles;
    private final OwnProfileRepository own;

    OwnProfiles(ProfileRepository profiles, OwnProfileRepository own) {
        this.profiles = profiles;
        this.own = own;
    }

    /** The newest first, those too that were never handed in. */
    @Transactional(readOnly = true)
    public List<OwnProfile> of(PersonId owner, int most) {
        return own.of(owner, most);
    }

    /**
     * Takes a profile that was begun without an account into one's own; the link goes on to open it.
     *
     * @throws Refused when it belongs to somebody else
     */
    public Profile take(ProjectId id, PersonId owner) {
        var profile = profiles.lock(id);
        if (profile.owner() != null && !profile.owner().equals(owner)) {
            throw new Refused("profile.refused.owned");
        }
        profiles.own(id, owner);
        return profile;
    }
}
