package org.wandelwerk.profile;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.access.Matter;
import org.wandelwerk.identity.access.Permission;
import org.wandelwerk.identity.access.Rights;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Slice;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.project.ProjectId;

/** What the office does with profiles that were handed in. */
@Service
@Transactional
public class ReceivedProfiles {

    private final ProfileRepository profiles;
    private final ReceivedRepository received;
    private final HandedInRepository versions;
    private final ReplyRepository replies;
    private final Rights rights;
    private final Clock clock;

    ReceivedProfiles(
            ProfileRepository profiles,
            ReceivedRepository received,
            HandedInRepository versions,
            ReplyRepository replies,
            Rights rights,
            Clock clock) {
        this.profiles = profiles;
        this.received = received;
        this.versions = versions;
        this.replies = replies;
        this.rights = rights;
        this.clock = clock;
    }

    /**
     * Those in one of the states, the newest first.
     *
     * @param after the cursor of the part before; {@code null} for the first
     */
    @Transactional(readOnly = true)
    public Slice<ReceivedProfile> in(Collection<ProfileState> states, @Nullable String after, int size) {
        require("profiles");
        return received.in(states, after, size);
    }

    /** @throws NotFound when there is none, or nothing of it was handed in */
    @Transactional(readOnly = true)
    public Profile byKey(PublicKey key) {
        require("profile " + key);
        return profiles.byKey(key)
                .filter(profile -> !versions.of(profile.id()).isEmpty())
                .orElseThrow(() -> new NotFound("profile " + key));
    }

    /**
     * Says that a version is complete, or which questions are to be answered anew; the same form sent again says it
     * once.
     *
     * @throws Refused when the profile waits for nothing, or questions are named without a reason
     * @throws Stale when a newer version was handed in meanwhile
     */
    public void reply(ProjectId id, ReplyOrder order) {
        require("profile " + id);
        var now = clock.instant();
        var profile = profiles.lock(id);
        if (replies.has(order.key())) {
            return;
        }
        if (profile.state() != ProfileState.HANDED_IN) {
            throw new Refused("profile.refused.replied");
        }
        if (versions.of(id).getFirst().number() != order.number()) {
            throw new Stale("profile " + id);
        }
        if (!order.questions().isEmpty() && order.reason().isBlank()) {
            throw new Refused("profile.refused.reason");
        }
        var by = Acting.now().orElseThrow().id();
        var reply = new Reply(order.number(), order.questions(), order.reason(), order.due(), by, now);
        replies.add(UUID.randomUUID(), id, reply, order.key());
        profiles.become(id, reply.isComplete() ? ProfileState.ACCEPTED : ProfileState.RETURNED, now);
    }

    /** Notes that somebody translated a version that was handed in in another language. */
    public void translated(ProjectId id, int number) {
        require("profile " + id);
        received.translated(id, number, Acting.now().orElseThrow().id(), clock.instant());
    }

    /** What waits for the office: versions to be answered, and those in another language to be translated. */
    @Transactional(readOnly = true)
    public List<ReceivedProfile> waiting(int most) {
        require("profiles");
        return received.in(List.of(ProfileState.HANDED_IN, ProfileState.RETURNED), null, most)
                .items();
    }

    @Transactional(readOnly = true)
    public boolean mayReceive() {
        return rights.may(Permission.RECEIVE_PROJECTS, Matter.ofHouse("profiles"));
    }

    private void require(String what) {
        rights.require(Permission.RECEIVE_PROJECTS, Matter.ofHouse(what));
    }
}
