package org.wandelwerk.profile;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.document.DocumentOwner;
import org.wandelwerk.document.RecordFiles;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.project.ProjectId;
import org.wandelwerk.project.ProjectSuccession;

/** The profiles that belong to an account. */
@Service
@Transactional
public class OwnProfiles {

    private final ProfileRepository profiles;
    private final OwnProfileRepository own;
    private final HandedInRepository versions;
    private final ProjectSuccession succession;
    private final RecordFiles files;
    private final Attachments attachments;

    OwnProfiles(
            ProfileRepository profiles,
            OwnProfileRepository own,
            HandedInRepository versions,
            ProjectSuccession succession,
            RecordFiles files,
            Attachments attachments) {
        this.profiles = profiles;
        this.own = own;
        this.versions = versions;
        this.succession = succession;
        this.files = files;
        this.attachments = attachments;
    }

    /** The newest first, those too that were never handed in. */
    @Transactional(readOnly = true)
    public List<OwnProfile> of(PersonId owner, int most) {
        return own.of(owner, most);
    }

    /** One of them, whether it belongs to an account or not. */
    @Transactional(readOnly = true)
    public OwnProfile one(ProjectId id) {
        return own.one(id).orElseThrow(() -> new NotFound("profile " + id));
    }

    /** Whether those who wrote one carry its project still, so that what is said to the promoter is for them. */
    @Transactional(readOnly = true)
    public boolean isCarried(ProjectId id) {
        return attachments.isCarriedByWriters(id);
    }

    /** Those of several, by a few statements however many they are. */
    @Transactional(readOnly = true)
    public Set<ProjectId> carried(Collection<ProjectId> some) {
        var projects = succession.named(some);
        return versions.valid(some).entrySet().stream()
                .filter(one -> Optional.ofNullable(projects.get(one.getKey()))
                        .filter(one.getValue()::isOf)
                        .isPresent())
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Profiles of which something waits.
     *
     * @param profiles those of a part of the work list
     * @param mine how many tasks there are for their owner
     * @param elsewhere how many there are for the office
     */
    public record Waiting(List<OwnProfile> profiles, int mine, int elsewhere) {

        static Waiting all(List<OwnProfile> profiles) {
            var mine = profiles.stream()
                    .mapToInt(one -> (one.unread() > 0 ? 1 : 0) + (is(one, ProfileState.RETURNED) ? 1 : 0))
                    .sum();
            var elsewhere = (int) profiles.stream()
                    .filter(one -> is(one, ProfileState.HANDED_IN))
                    .count();
            return new Waiting(profiles, mine, elsewhere);
        }

        private static boolean is(OwnProfile one, ProfileState state) {
            return one.profile().state() == state;
        }
    }

    /** Those of which something waits for their owner or for the office. */
    @Transactional(readOnly = true)
    public Waiting waiting(PersonId owner, TaskWindow window) {
        var some = Waiting.all(own.waiting(owner, window));
        return window.isAll(Math.max(some.mine(), some.elsewhere()))
                ? some
                : own.count(owner, (mine, elsewhere) -> new Waiting(some.profiles(), mine, elsewhere));
    }

    /**
     * Takes a profile that was begun without an account into one's own; the link goes on to open it.
     *
     * @param isAuthor whether it is taken by whoever began it
     * @throws Refused when it belongs to somebody else, or whoever began it has not agreed
     */
    public Profile take(ProjectId id, PersonId owner, boolean isAuthor) {
        var profile = profiles.lock(id);
        if (profile.owner() != null && !profile.owner().equals(owner)) {
            throw new Refused("profile.refused.owned");
        }
        if (profile.owner() == null && !isAuthor && !profile.mayBeTaken()) {
            throw new Refused("profile.refused.consent");
        }
        profiles.own(id, owner);
        DocumentOwner.allOf(id.value()).forEach(files::follow);
        return profile;
    }

    /** Lets those who write along take the profile into their account, or no more; up to whoever began it. */
    public void allowTaking(ProjectId id, boolean isAllowed) {
        profiles.lock(id);
        profiles.allowTaking(id, isAllowed);
    }
}
