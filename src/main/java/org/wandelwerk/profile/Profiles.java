package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.form.FormId;
import org.wandelwerk.form.Forms;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.identity.Secrets;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.ProjectId;

/** What those who write a profile do with it. */
@Service
@Transactional
public class Profiles {

    /** The form that a new profile is asked by. */
    public static final FormId FORM = new FormId("projektsteckbrief", 1);

    /** So long a link opens a profile after it was made. */
    public static final Duration LINK_HOLDS = Duration.ofDays(90);

    private final ProfileRepository repository;
    private final LinkRepository links;
    private final AnswerRepository answers;
    private final Forms forms;
    private final Secrets secrets;
    private final Clock clock;

    Profiles(
            ProfileRepository repository,
            LinkRepository links,
            AnswerRepository answers,
            Forms forms,
            Secrets secrets,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.answers = answers;
        this.forms = forms;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Begins a profile; the same form sent again begins no second one, and gives one more link to the first.
     *
     * @param key the one-time key of the form
     * @param owner who is signed in; {@code null} for whoever has no account
     */
    public BegunProfile begin(String key, @Nullable PersonId owner) {
        var now = clock.instant();
        var id = new ProjectId(UUID.randomUUID());
        var profile = repository.begin(key, new Profile(id, FORM, ProfileState.OPEN, 0, owner, now, now));
        return new BegunProfile(profile, add(profile.id(), now));
    }

    /**
     * The profile for whoever may write it: who has its link, or is signed in as its owner.
     *
     * @throws NotFound when there is none, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public Profile open(PublicKey key, Optional<SecretToken> token, @Nullable PersonId person) {
        var profile = repository.byKey(key).orElseThrow(() -> new NotFound("profile " + key));
        var isOwn = person != null && person.equals(profile.owner());
        if (!isOwn && !opens(profile, token)) {
            throw new NotFound("profile " + key);
        }
        return profile;
    }

    private boolean opens(Profile profile, Optional<SecretToken> token) {
        return token.flatMap(secret -> links.opens(secret.digest(), clock.instant()))
                .filter(profile.id()::equals)
                .isPresent();
    }

    /** The profile that a link opens; empty when it has expired, or was replaced. */
    @Transactional(readOnly = true)
    public Optional<Profile> opened(SecretToken token) {
        return links.opens(token.digest(), clock.instant()).flatMap(repository::find);
    }

    /** A new link; the former one opens nothing any more. */
    public SecretToken link(ProjectId id) {
        var now = clock.instant();
        repository.lock(id);
        links.end(id, now);
        return add(id, now);
    }

    private SecretToken add(ProjectId id, Instant now) {
        var token = secrets.token();
        links.add(UUID.randomUUID(), id, token.digest(), now, now.plus(LINK_HOLDS));
        return token;
    }

    @Transactional(readOnly = true)
    public WrittenProfile written(Profile profile) {
        var kept = answers.of(profile.id());
        return new WrittenProfile(profile, forms.form(profile.form()), kept.answers(), kept.newest());
    }

    /**
     * Keeps what was typed, also what is wrong.
     *
     * @throws Refused when the profile is handed in and not given back
     */
    public SavedAnswers save(ProjectId id, SaveAnswers order, @Nullable PersonId person) {
        var profile = repository.lock(id);
        if (!profile.state().isWritable()) {
            throw new Refused("profile.refused.handed-in");
        }
        var merge = new AnswerMerge(answers.of(id), order, forms.form(profile.form()));
        if (merge.changed().isEmpty()) {
            return new SavedAnswers(profile.revision(), profile.changedAt(), merge.clashes());
        }
        var now = clock.instant();
        answers.add(id, profile.revision() + 1, merge.changed(), person, now);
        repository.saved(id, profile.revision() + 1, now);
        return new SavedAnswers(profile.revision() + 1, now, merge.clashes());
    }
}
