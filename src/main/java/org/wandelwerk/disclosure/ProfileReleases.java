package org.wandelwerk.disclosure;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.disclosure.ProfileRelease.Act;
import org.wandelwerk.form.Question;
import org.wandelwerk.identity.TaskSource;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Actor;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.HashedId;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.profile.ProfileNotices.Releases.Stage;
import org.wandelwerk.project.ProjectId;

/**
 * Releases answers of a profile for everybody: one person of the office proposes which, and another publishes or drops
 * it. Nothing is public by being handed in.
 */
@Service
@Transactional
public class ProfileReleases {

    /**
     * The wish that answers become public.
     *
     * @param key the one-time key of the form
     * @param number of the version that was read
     * @param questions the ids of those whose answers everybody may read
     */
    public record ReleaseOrder(String key, int number, Set<String> questions) {

        public ReleaseOrder {
            questions = Set.copyOf(questions);
        }
    }

    /**
     * What of a profile is public, and what can become so.
     *
     * @param standing what is public now; {@code null} for nothing
     * @param reader who reads it; {@code null} for the house
     * @param isMine whether the acting person may propose and decide
     * @param mayRecall whether the acting person may take it out of the public
     * @param releases the newest first, with those that were dropped
     */
    public record ReleaseStand(
            Releasable now,
            @Nullable PublicProfile standing,
            @Nullable PersonId reader,
            boolean isMine,
            boolean mayRecall,
            List<ProfileRelease> releases) {

        public ReleaseStand {
            releases = List.copyOf(releases);
        }

        /** Whether the reader is somebody else than who proposed it. */
        public boolean mayConfirm(ProfileRelease release) {
            return isMine && release.isOpen() && !release.proposed().by().id().equals(reader);
        }

        /** Whether one of them waits. */
        public boolean isWaiting() {
            return releases.stream().anyMatch(ProfileRelease::isOpen);
        }
    }

    private final ReleasableProfiles profiles;
    private final ReleaseRepository repository;
    private final PublicProfiles published;
    private final ReleasePublishing publishing;
    private final ReleaseRights rights;
    private final Clock clock;

    ProfileReleases(
            ReleasableProfiles profiles,
            ReleaseRepository repository,
            PublicProfiles published,
            ReleasePublishing publishing,
            ReleaseRights rights,
            Clock clock) {
        this.profiles = profiles;
        this.repository = repository;
        this.published = published;
        this.publishing = publishing;
        this.rights = rights;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public ReleaseStand stand(PublicKey key) {
        var now = profiles.find(key);
        return new ReleaseStand(
                now,
                published.of(key).filter(_ -> now.at().isPublic()).orElse(null),
                Acting.now().map(Actor::id).orElse(null),
                rights.areMine(),
                rights.mayRecall(),
                repository.of(project(now)));
    }

    private static ProjectId project(Releasable now) {
        return now.at().dossier().project().id();
    }

    /** Those that wait for somebody else than the acting person; none for who may not decide. */
    @Transactional(readOnly = true)
    public Counted<ProfileRelease> waiting(TaskWindow window) {
        if (!rights.areMine()) {
            return Counted.none();
        }
        var person = Acting.now().orElseThrow().id();
        return window.of(
                repository.open(person, window.undated(), window.size()),
                () -> repository.countOpen(person, TaskSource.MOST));
    }

    /**
     * Proposes it; a key makes one proposal.
     *
     * @throws Refused when nothing can be released, nothing or something else is named, another proposal waits, or the
     *     acting person hands in for the promoter
     * @throws Stale when a newer version was handed in meanwhile
     */
    public void propose(PublicKey key, ReleaseOrder order) {
        rights.require();
        var now = profiles.held(key);
        if (!order.key().matches("[0-9a-f]{32}")) {
            throw new Refused("access.form.expired");
        }
        var id = HashedId.of("disclosure", order.key());
        if (repository.find(id).isPresent()) {
            return;
        }
        if (now.version().number() != order.number()) {
            throw new Stale("profile " + key);
        }
        requireReleasable(now, order.questions());
        if (repository.of(project(now)).stream().anyMatch(ProfileRelease::isOpen)) {
            throw new Refused("disclosure.refused.waiting");
        }
        var release = new ProfileRelease(id, project(now), order.number(), order.questions(), act(), null, false);
        repository.add(release);
        publishing.tell(release, Stage.PROPOSED);
    }

    private void requireReleasable(Releasable now, Set<String> questions) {
        if (now.hindrance() != null) {
            throw new Refused(now.hindrance());
        }
        var known = now.questions().stream().map(Question::id).toList();
        if (questions.isEmpty() || !known.containsAll(questions)) {
            throw new Refused("disclosure.mistake.questions");
        }
        rights.requireStranger(now.at().dossier().project());
    }

    /**
     * Publishes what was proposed, instead of what was public before.
     *
     * @throws Refused for who proposed it, when it was dropped, or nothing can be released any more
     */
    public void confirm(PublicKey key, UUID id) {
        rights.require();
        var now = profiles.held(key);
        var release = find(now, id);
        if (release.isConfirmed()) {
            return;
        }
        if (!release.isOpen()) {
            throw new Refused("disclosure.refused.dropped");
        }
        var act = act();
        if (release.proposed().by().id().equals(act.by().id())) {
            throw new Refused("disclosure.refused.four-eyes");
        }
        if (now.version().number() != release.number()) {
            throw new Refused("disclosure.refused.newer");
        }
        requireReleasable(now, release.questions());
        repository.decide(id, act, true);
        publishing.begin(release, act);
    }

    /** Drops what waits; whoever proposed it may, too. */
    public void drop(PublicKey key, UUID id) {
        rights.require();
        var release = find(profiles.held(key), id);
        if (release.isConfirmed()) {
            throw new Refused("disclosure.refused.done");
        }
        if (release.isOpen()) {
            repository.decide(id, act(), false);
            publishing.tell(release, Stage.DROPPED);
        }
    }

    /**
     * Takes out of the public what is released of a profile; the log for everybody says why.
     *
     * @throws Refused when nothing is public, or the reason is missing or too long
     */
    public void recall(PublicKey key, String reason) {
        rights.requireRecalling();
        profiles.held(key);
        publishing.end(key, reason);
    }

    /** Drops what waits of profiles that end, while they are still there, and ends what stands and nobody reads. */
    void end(Collection<ProjectId> projects) {
        var act = act();
        for (var release : repository.waiting(projects)) {
            repository.decide(release.id(), act, false);
            publishing.settle(release);
        }
        publishing.end(projects);
    }

    private ProfileRelease find(Releasable now, UUID id) {
        return repository
                .find(id)
                .filter(release -> release.project().equals(project(now)))
                .orElseThrow(() -> new NotFound("release " + id));
    }

    private Act act() {
        return new Act(Acting.now().orElseThrow(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
