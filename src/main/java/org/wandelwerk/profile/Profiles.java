package org.wandelwerk.profile;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.form.Form;
import org.wandelwerk.form.Forms;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.PublicKey;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.project.ProjectId;

/** What those who write a profile do with it. */
@Service
@Transactional
public class Profiles {

    /** So long a link opens a profile after it was made, or somebody wrote while it did. */
    public static final Duration LINK_HOLDS = Duration.ofDays(90);

    /** Far more than anybody types. */
    private static final int MOST_REVISIONS = 20_000;

    /** What somebody who writes a profile is to it. */
    public enum Part {
        /** Decides who writes along and whose account the profile belongs to; reads all that was said to it. */
        AUTHOR,
        /** Decides like an author, because nobody knows who began it; reads what everybody who writes it does. */
        ANYBODY,
        /** Was told of it by mail; reads all that was said to it. */
        TOLD,
        /** Writes along. */
        COAUTHOR;

        /** Whether what was said with the decisions on the project is for that reader. */
        public boolean isTold() {
            return this == AUTHOR || this == TOLD;
        }

        /** Whether who writes along, and whose account it belongs to, is up to that reader. */
        public boolean isDeciding() {
            return this == AUTHOR || this == ANYBODY;
        }
    }

    private final ProfileRepository repository;
    private final Links links;
    private final AnswerRepository answers;
    private final ProfiledProjects.Ways ways;
    private final Forms forms;
    private final Clock clock;

    Profiles(
            ProfileRepository repository,
            Links links,
            AnswerRepository answers,
            ProfiledProjects.Ways ways,
            Forms forms,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.answers = answers;
        this.ways = ways;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * The profile for whoever may write it: who has its link, or is signed in as its owner.
     *
     * @throws NotFound when there is none, or it is somebody else's
     */
    @Transactional(readOnly = true)
    public Profile open(PublicKey key, Collection<SecretToken> tokens, @Nullable PersonId person) {
        var profile = repository.byKey(key).orElseThrow(() -> new NotFound("profile " + key));
        var isOwn = person != null && person.equals(profile.owner());
        if (!isOwn && !opens(profile, tokens)) {
            throw new NotFound("profile " + key);
        }
        return profile;
    }

    private boolean opens(Profile profile, Collection<SecretToken> tokens) {
        return tokens.stream()
                .flatMap(secret -> links.opens(secret, clock.instant()).stream())
                .anyMatch(profile.id()::equals);
    }

    /**
     * What somebody who writes a profile is to it. Its owner alone is its author, or as long as it has none whoever
     * began it. Of profiles whose author nobody knows, everybody who writes them decides.
     */
    @Transactional(readOnly = true)
    public Part part(Profile profile, Collection<SecretToken> tokens, @Nullable PersonId person) {
        if (profile.owner() != null) {
            return profile.owner().equals(person) ? Part.AUTHOR : Part.COAUTHOR;
        }
        var part = tokens.stream()
                .filter(one -> opens(profile, List.of(one)))
                .map(links::part)
                .min(Comparator.naturalOrder())
                .orElse(Part.COAUTHOR);
        if (links.hasAuthor(profile.id())) {
            return part;
        }
        return part.isTold() ? Part.AUTHOR : Part.ANYBODY;
    }

    /** What a link makes of whoever opens it. */
    @Transactional(readOnly = true)
    public Part partBy(SecretToken token) {
        return links.part(token);
    }

    /** The profile that a link opens; empty when it has expired, or was replaced. */
    @Transactional(readOnly = true)
    public Optional<Profile> opened(SecretToken token) {
        return links.opens(token, clock.instant()).flatMap(repository::find);
    }

    /** A new link; the former one opens nothing any more. */
    public SecretToken link(ProjectId id) {
        repository.lock(id);
        return links.replace(UUID.randomUUID(), id, clock.instant());
    }

    @Transactional(readOnly = true)
    public WrittenProfile written(Profile profile) {
        var newest = answers.newest(profile.id());
        var form = forms.form(profile.form());
        return WrittenProfile.of(
                profile, form, newest.isEmpty() ? answers.handedIn(profile.id()) : newest, opening(profile, form));
    }

    private WrittenProfile.Opening opening(Profile profile, Form form) {
        if (profile.state().isWritable()) {
            return WrittenProfile.Opening.whole(form);
        }
        return ways.takes(profile)
                ? WrittenProfile.Opening.announced(form, WrittenProfile.answers(answers.handedIn(profile.id())))
                : WrittenProfile.Opening.NONE;
    }

    /**
     * Keeps what was typed, also what is wrong.
     *
     * @throws Refused when the profile is handed in and not given back, and something is answered that it did not
     *     announce
     */
    public SavedAnswers save(ProjectId id, SaveAnswers order, @Nullable PersonId person) {
        var profile = repository.lock(id);
        var written = written(profile);
        if (!written.takes(order)) {
            throw new Refused("profile.refused.handed-in");
        }
        if (profile.revision() >= MOST_REVISIONS) {
            throw new Refused("profile.refused.much");
        }
        var now = clock.instant();
        answers.putBack(id, now);
        var merge = new AnswerMerge(written, answers.shown(id, order.typed()), order);
        if (merge.changed().isEmpty()) {
            return new SavedAnswers(profile.revision(), profile.changedAt(), merge.clashes(), merge.tooLong());
        }
        answers.add(id, profile.revision() + 1, merge.changed(), person, now);
        repository.saved(id, profile.revision() + 1, now);
        return new SavedAnswers(profile.revision() + 1, now, merge.clashes(), merge.tooLong());
    }
}
