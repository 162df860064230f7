package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Invitations(
            LinkRepository repository,
            PersonRepository people,
            Reopening reopening,
            Secrets secrets,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.people = people;
        this.reopening = reopening;
        this.secrets = secrets;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a link for whoever sends it now; former ones of the person are void. */
    public SecretToken make(PersonId person, LinkKind kind) {
        return make(person, kind, "");
    }

    /** @param onwards where the person wanted to go, an address of the desk; empty when nobody knows */
    public SecretToken make(PersonId person, LinkKind kind, String onwards) {
        repository.close(person, clock.instant());
        if (kind == LinkKind.INVITATION) {
            stopMails(person);
        }
        return add(person, kind, onwards, null);
    }

    /**
     * Makes one for a try of the mail of an invitation. A server that put the mail off may have brought it all the
     * same: what a former try of the same mail brought works on, until one is used.
     */
    SecretToken make(InvitationRepository.DueInvitation due) {
        if (due.tries() == 1) {
            repository.close(due.person(), clock.instant());
            stopMails(due.person());
        }
        return add(due.person(), LinkKind.INVITATION, "", due.letter());
    }

    private SecretToken add(PersonId person, LinkKind kind, String onwards, @Nullable UUID letter) {
        var token = secrets.token();
        repository.add(UUID.randomUUID(), person, kind, token.digest(), onwards, letter, clock.instant());
        return token;
    }

    /** Not said when a link is made by which somebody comes in again: until it is used, an invitation goes on. */
    private void stopMails(PersonId person) {
        events.publishEvent(new LinkMailed.Stopped(person, null));
    }

    /** No link works any longer that invites the person. */
    void endInvitation(PersonId person) {
        repository.closeInvitations(person, clock.instant());
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
        stopMails(person);
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

    /**
     * Uses the link up and each other one; what the person had open ends once it is known that it is the person. Of
     * whoever is locked no link is used, so that they work once the person is not.
     */
    public Optional<Entry> use(SecretToken token) {
        repository.hold(token.digest());
        var now = clock.instant();
        return find(token)
                .flatMap(person -> repository
                        .use(token.digest(), now)
                        .map(link -> alone(link, now))
                        .map(link -> new Entry(
                                new Arrival(person, SignInWay.LINK, null, true, link.onwards()),
                                reopening.stage(link, now))));
    }

    /** Ends each other link. Whoever came by an invitation has its mail, whatever the server said: no try follows. */
    private LinkRepository.Used alone(LinkRepository.Used link, Instant now) {
        if (link.kind() == LinkKind.INVITATION) {
            repository.noteArrival(link.person(), now);
        }
        repository.close(link.person(), now);
        stopMails(link.person());
        return link;
    }
}
