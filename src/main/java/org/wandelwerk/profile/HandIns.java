package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.Stale;
import org.wandelwerk.project.ProjectId;

/** Hands profiles in, and keeps what was handed in. */
@Service
@Transactional
public class HandIns {

    /**
     * That somebody hands in what is stored.
     *
     * @param key the one-time key of the form
     * @param revision of the profile that the person saw
     * @param language in which the answers are written
     * @param by {@code null} for whoever has no account
     * @param at when it came to the house, before it waited for anything: nobody is late because the house is busy
     */
    public record HandInOrder(
            String key,
            int revision,
            Language language,
            @Nullable PersonId by,
            Instant at) {

        public HandInOrder {
            at = at.truncatedTo(ChronoUnit.MICROS);
        }
    }

    private final ProfileRepository profiles;
    private final Profiles writing;
    private final HandedInRepository versions;
    private final Attachments files;
    private final ProfiledProjects projects;
    private final Clock clock;

    HandIns(
            ProfileRepository profiles,
            Profiles writing,
            HandedInRepository versions,
            Attachments files,
            ProfiledProjects projects,
            Clock clock) {
        this.profiles = profiles;
        this.writing = writing;
        this.versions = versions;
        this.files = files;
        this.projects = projects;
        this.clock = clock;
    }

    /** When it came to the house what somebody hands in now; nothing is asked of the database for that. */
    @Transactional(propagation = Propagation.SUPPORTS)
    public Instant cameIn(Duration waited) {
        return clock.instant().minus(waited);
    }

    /**
     * Hands in what is stored; the same form sent again shows what the first brought about.
     *
     * What was accepted takes what was announced to follow in the same way.
     *
     * @throws Refused when an answer is missing without which there is no idea, when it was handed in and not given
     *     back or accepted, or when neither an answer nor a file was changed since
     * @throws Stale when the answers are no longer those that the person saw
     */
    public HandedIn handIn(ProjectId id, HandInOrder order) {
        projects.hold(id);
        var profile = profiles.lock(id);
        var known = versions.byKey(id, order.key());
        if (known.isPresent()) {
            return known.get();
        }
        if (!projects.ways().takes(profile)) {
            throw new Refused("profile.refused.handed-in");
        }
        if (profile.revision() != order.revision()) {
            throw new Stale("profile " + id);
        }
        var written = writing.written(profile);
        var answered = version(written, versions.of(id), order);
        var today = LocalDate.ofInstant(order.at(), clock.getZone());
        if (answered.number() == 1) {
            projects.enter(profile, answered.answers(), today);
        } else {
            var mayBePublic = answered.mayBePublic(written.form());
            projects.rewrite(profile, answered.answers(), mayBePublic, today);
        }
        var version = answered.saying(projects.told(profile.key()));
        versions.add(UUID.randomUUID(), id, version, order);
        versions.forgetFormerAnswers(id);
        files.giveToOffice(id);
        profiles.become(id, ProfileState.HANDED_IN, order.at());
        files.follow(id);
        return version;
    }

    private HandedIn version(WrittenProfile written, List<HandedIn> before, HandInOrder order) {
        var asked = written.asked();
        if (written.findings().stream().anyMatch(finding -> finding.stopsAnIdea())) {
            throw new Refused("profile.refused.idea");
        }
        if (!before.isEmpty() && isSame(written, before.getFirst())) {
            throw new Refused("profile.refused.same");
        }
        return new HandedIn(
                before.size() + 1,
                written.form().id(),
                written.isWholeAfter(before),
                order.language(),
                asked,
                versions.digest(asked),
                order.by(),
                order.at(),
                null,
                null);
    }

    private boolean isSame(WrittenProfile written, HandedIn before) {
        return !written.differsFrom(before.answers())
                && files.areThoseOf(written.profile().id(), before);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<HandedIn> of(ProjectId id) {
        return versions.of(id);
    }

    /** Whether those who wrote it can take it back: while it is open, and nobody but the office has it or had it. */
    @Transactional(readOnly = true)
    public boolean canBeTakenBack(Profile profile) {
        return switch (profile.state()) {
            case HANDED_IN, RETURNED -> projects.canBeTakenBack(profile.key());
            case OPEN, ACCEPTED, WITHDRAWN -> false;
        };
    }

    /** The newest version of each of the profiles that was handed in and not taken back; one statement. */
    @Transactional(readOnly = true)
    public Map<ProjectId, HandedIn> standing(Collection<ProjectId> some) {
        return some.isEmpty() ? Map.of() : versions.standing(some);
    }

    /** Whether those who wrote it took it back. */
    @Transactional(readOnly = true)
    public boolean isTakenBack(ProjectId id) {
        return profiles.find(id)
                .filter(profile -> profile.state() == ProfileState.WITHDRAWN)
                .isPresent();
    }

    /**
     * Takes a profile back; what was handed in stays on record.
     *
     * @throws Refused when the office has accepted it, and the project goes its way
     */
    public Profile withdraw(ProjectId id) {
        projects.hold(id);
        var state = profiles.lock(id).state();
        if (state == ProfileState.ACCEPTED) {
            throw new Refused("profile.refused.accepted");
        }
        if (state != ProfileState.WITHDRAWN) {
            profiles.become(id, ProfileState.WITHDRAWN, clock.instant());
            files.follow(id);
        }
        var profile = profiles.lock(id);
        projects.withdraw(profile.key());
        return profile;
    }
}
