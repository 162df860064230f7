package org.wandelwerk.profile;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.form.FormId;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.notice.SendingKind;
import org.wandelwerk.notice.Sendings;
import org.wandelwerk.project.ProjectId;

/** Begins profiles, for people with and without an account, and lets drafts go over to the form of today. */
@Service
@Transactional
public class ProfileBeginnings {

    /**
     * A profile that was just begun.
     *
     * @param token the secret by which everybody who gets it writes along
     * @param author the secret that stays with whoever began it
     */
    public record BegunProfile(Profile profile, SecretToken token, SecretToken author) {}

    private final ProfileRepository repository;
    private final Links links;
    private final Sendings sendings;
    private final Eligibility eligibility;
    private final Clock clock;

    ProfileBeginnings(
            ProfileRepository repository, Links links, Sendings sendings, Eligibility eligibility, Clock clock) {
        this.repository = repository;
        this.links = links;
        this.sendings = sendings;
        this.eligibility = eligibility;
        this.clock = clock;
    }

    /**
     * Begins a profile; the same form sent again begins no second one, and gives more links to the first.
     *
     * @param key the one-time key of the form
     * @param owner who is signed in; {@code null} for whoever has no account
     * @param purpose what it is for, by the purposes of {@link Eligibility}; any other word counts as none
     * @param address from where it comes; only a digest of its network is kept, for a day
     * @throws Refused when the form began a profile that is being written
     * @return empty when too many came from there, or from everywhere
     */
    public Optional<BegunProfile> begin(String key, @Nullable PersonId owner, String purpose, String address) {
        if (!sendings.mayBegin(SendingKind.PROFILE, address, () -> repository.has(key))) {
            return Optional.empty();
        }
        var now = clock.instant();
        if (repository.has(key) && repository.begun(key).revision() > 1) {
            throw new Refused("profile.refused.begun");
        }
        var id = new ProjectId(UUID.randomUUID());
        var profile = repository.begin(
                key,
                new Profile(
                        id,
                        eligibility.form(),
                        ProfileState.OPEN,
                        0,
                        owner,
                        now,
                        now,
                        false,
                        eligibility.isPurpose(purpose) ? purpose : ""));
        return Optional.of(new BegunProfile(
                profile,
                links.add(UUID.randomUUID(), profile.id(), now),
                links.addOfAuthor(UUID.randomUUID(), profile.id(), now)));
    }

    /**
     * The later form by which others are asked today; empty when there is none, or something was handed in: then the
     * profile goes over with its project.
     */
    @Transactional(readOnly = true)
    public Optional<FormId> later(Profile profile) {
        return Optional.of(eligibility.form())
                .filter(today -> profile.state() == ProfileState.OPEN && today.succeeds(profile.form()));
    }

    /**
     * Lets a draft go over to the later form; its answers go along. Where it went over already nothing happens.
     *
     * @throws Refused when something was handed in
     */
    public void goOver(ProjectId id) {
        var profile = repository.lock(id);
        if (profile.state() != ProfileState.OPEN) {
            throw new Refused("profile.refused.handed-in");
        }
        later(profile).ifPresent(form -> repository.ask(id, form, clock.instant()));
    }
}
