package org.wandelwerk.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.InvitationRepository.DueInvitation;
import org.wandelwerk.identity.access.Role;
import org.wandelwerk.identity.access.Roles;
import org.wandelwerk.kernel.Text;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailTries;

/**
 * The invitations whose mails have still to leave. That one leaves is noted before it does, so that no fall makes it
 * leave twice; its link is made then, and never before.
 */
@Service
@Transactional
class InvitationOutbox {

    private final InvitationRepository repository;
    private final Invitations links;
    private final People people;
    private final Roles roles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    InvitationOutbox(
            InvitationRepository repository,
            Invitations links,
            People people,
            Roles roles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.links = links;
        this.people = people;
        this.roles = roles;
        this.events = events;
        this.clock = clock;
    }

    /** Takes the one into hand that waits longest, and notes it; no other node takes the same. */
    Optional<InvitationMail> begin() {
        return repository.begin(clock.instant(), roles.today()).map(this::begun);
    }

    private InvitationMail begun(DueInvitation due) {
        var person = people.find(due.person()).orElseThrow();
        var link = links.make(due);
        var letter =
                new LinkMailed.Letter(due.letter(), person.id(), person.mail(), LinkKind.INVITATION, due.language());
        events.publishEvent(new LinkMailed.Begun(letter, due.tries()));
        return new InvitationMail(person, inviter(due), role(due), letter, link, due.tries());
    }

    /** Whoever entered another address for somebody's own account invited nobody; who was erased has no name. */
    private @Nullable String inviter(DueInvitation due) {
        return due.by().equals(due.person())
                ? null
                : people.find(due.by())
                        .map(Person::name)
                        .filter(name -> !name.isEmpty())
                        .orElse(null);
    }

    private @Nullable Text role(DueInvitation due) {
        return roles.all().stream()
                .filter(role -> role.code().equals(due.role()))
                .map(Role::name)
                .findFirst()
                .orElse(null);
    }

    void end(InvitationMail mail, Delivery delivery) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var letter = mail.letter().id();
        var due = delivery.outcome() == Outcome.LATER ? MailTries.next(mail.tries(), now) : Optional.<Instant>empty();
        var isWanted = due.isEmpty() || repository.putOff(letter, due.get());
        switch (delivery.outcome()) {
            case TAKEN -> repository.sent(letter, now);
            case UNKNOWN -> repository.lose(letter, now);
            case REFUSED, NOBODY, UNWRITABLE -> fail(mail, delivery, now);
            case LATER -> {
                if (due.isEmpty()) {
                    fail(mail, delivery, now);
                }
            }
        }
        events.publishEvent(new LinkMailed.Ended(mail.letter(), mail.tries(), delivery, due.orElse(null)));
        if (!isWanted) {
            events.publishEvent(new LinkMailed.Stopped(mail.person().id(), letter));
        }
    }

    /** Whoever invited reads that nothing arrived: then nothing that may have arrived lets in. */
    private void fail(InvitationMail mail, Delivery delivery, Instant now) {
        if (repository.fail(mail.letter().id(), delivery.answer(), now)) {
            links.endInvitation(mail.person().id());
        }
    }

    /** Of tries that nobody ended it is not known what became of them: they are not made again by themselves. */
    void tidy() {
        var now = clock.instant();
        repository.loseBegunBefore(now.minus(MailTries.LONGEST), now);
    }

    /** Those that have still to leave. */
    @Transactional(readOnly = true)
    InvitationPost.Waiting waiting() {
        return repository.waiting();
    }

    /** How long the oldest of them has waited; zero when none does. */
    @Transactional(readOnly = true)
    Duration waited() {
        var oldest = repository.waiting().oldest();
        return oldest == null ? Duration.ZERO : Duration.between(oldest, clock.instant());
    }

    /** Notes that the mail came back, with its link, which is void then; one that was sent anew is another one. */
    void returned(LinkReturned returned) {
        repository.bounce(returned.letter(), returned.reason(), clock.instant()).ifPresent(links::endInvitation);
    }
}
