package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.PersonId;

/** Links that let somebody in once: made when they are sent, and known by their digest alone. */
@Service
@Transactional
public class Invitations {

    private static final Duration A_MOMENT = Duration.ofMinutes(1);

    private final LinkRepository repository;
    private final PersonRepository people;
    private final Reopening reopening;
    private final Secrets secrets;
    private final Clock clock;

    Invitations(LinkRepository repository, PersonRepository people, Reopening reopening, Secrets secrets, Clock clock) {
        this.repository = repository;
        this.people = people;
        this.reopening = reopening;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** Makes a link for whoever sends it now; former ones of the person are void. */
    public SecretToken make(PersonId person, LinkKind kind) {
        return make(person, kind, "");
    }

    /** @param onwards where the person wanted to go, an address of the desk; empty when nobody knows */
    public SecretToken make(PersonId person, LinkKind kind, String onwards) {
        var now = clock.instant();
        repository.close(person, now);
        var token = secrets.token();
        repository.add(UUID.randomUUID(), person, kind, token.digest(), onwards, now);
        return token;
    }

    /** The same for whoever asks for it, unless one was made a moment ago: who asks twice gets one mail. */
    public Optional<SecretToken> makeOnce(PersonId person, LinkKind kind) {
        return repository.isMadeSince(person, kind, clock.instant().minus(A_MOMENT))
                ? Optional.empty()
                : Optional.of(make(person, kind));
    }

    /** Lets no link of the person work any longer. */
    void close(PersonId person) {
        repository.closeAll(person, clock.instant());
    }

    /** For whom the link is; empty when it is used, too old, or none of ours. */
    @Transactional(readOnly = true)
    public Optional<Person> find(SecretToken token) {
        return repository
                .open(token.digest(), clock.instant())
                .flatMap(people::find)
                .filter(person -> !person.isLocked());
    }

    /** Whom a link lets in, and how far. */
    public record Entry(Arrival arrival, SignInStage stage) {}

    /** Uses the link up; what the person had open ends once it is known that it is the person. */
    public Optional<Entry> use(SecretToken token) {
        var now = clock.instant();
        return repository
                .use(token.digest(), now)
                .flatMap(link -> people.find(link.person())
                        .filter(person -> !person.isLocked())
                        .map(person -> new Entry(
                                new Arrival(person, SignInWay.LINK, null, true, link.onwards()),
                                reopening.stage(link, now))));
    }
}
