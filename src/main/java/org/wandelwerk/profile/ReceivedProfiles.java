package org.wandelwerk.profile;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.profile.ReceivedRepository.Wait;

/** What the office is shown of profiles that were handed in. */
@Service
@Transactional(readOnly = true)
public class ReceivedProfiles {

    private final ProfileRepository profiles;
    private final ReceivedRepository received;
    private final HandedInRepository versions;
    private final ProfiledProjects.Ways ways;
    private final Rights rights;

    ReceivedProfiles(
            ProfileRepository profiles,
            ReceivedRepository received,
            HandedInRepository versions,
            ProfiledProjects.Ways ways,
            Rights rights) {
        this.profiles = profiles;
        this.received = received;
        this.versions = versions;
        this.ways = ways;
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

    /** Where the office returns a profile, with what is to be done; empty for others, and when it cannot be. */
    Optional<String> returnable(PublicKey key) {
        return Optional.of(key)
                .filter(_ -> mayReceive())
                .flatMap(profiles::byKey)
                .filter(this::canGoBack)
                .map(ProfileNotices::ofOffice);
    }

    private boolean canGoBack(Profile profile) {
        return switch (profile.state()) {
            case HANDED_IN -> true;
            case ACCEPTED -> ways.isUnderWay(profile.key());
            case OPEN, RETURNED, WITHDRAWN -> false;
        };
    }

    /** What waits for the office, the longest first. */
    public Counted<ReceivedProfile> waiting(TaskWindow window) {
        return waiting(Wait.HANDED_IN, window);
    }

    /** What came in in another language and waits for its translation, the longest first. */
    public Counted<ReceivedProfile> untranslated(TaskWindow window) {
        return waiting(Wait.UNTRANSLATED, window);
    }

    /** What went back to those who wrote it, by the last day for it. */
    public Counted<ReceivedProfile> returned(TaskWindow window) {
        require("profiles");
        return window.of(
                received.returned(window.last(), window.since(), window.size()),
                () -> received.count(Wait.RETURNED, TaskSource.MOST));
    }

    private Counted<ReceivedProfile> waiting(Wait wait, TaskWindow window) {
        require("profiles");
        return window.of(
                received.longest(wait, window.undated(), window.size()), () -> received.count(wait, TaskSource.MOST));
    }

    public boolean mayReceive() {
        return rights.may(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profiles"));
    }

    private void require(String what) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse(what));
    }
}
