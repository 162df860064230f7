package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;
import org.wandelwerk.outgoing.MailServer;
import org.wandelwerk.outgoing.MailTries;

/** The mails that wait to leave. That one leaves is noted before it does, so that no fall makes it leave twice. */
@Service
@Transactional
class Outbox {

    private final MailRepository repository;
    private final DispatchRepository dispatches;
    private final AddressRepository addresses;
    private final Reachable reachable;
    private final MailServer server;
    private final Clock clock;

    Outbox(
            MailRepository repository,
            DispatchRepository dispatches,
            AddressRepository addresses,
            Reachable reachable,
            MailServer server,
            Clock clock) {
        this.repository = repository;
        this.dispatches = dispatches;
        this.addresses = addresses;
        this.reachable = reachable;
        this.server = server;
        this.clock = clock;
    }

    /** Takes the mail of these that waits longest and can leave, and notes it; no other node takes the same. */
    Optional<Mail> begin(Set<MailSort> sorts) {
        var now = now();
        for (var due = repository.takeDue(sorts, now); due.isPresent(); due = repository.takeDue(sorts, now)) {
            var mail = due.get();
            var reach = reachable.of(List.of(mail.to()), mail.sort()).getFirst();
            var address = reach.to().mail();
            if (reach.state() == MailState.WAITING && address != null) {
                repository.begin(mail, address, messageId(mail), now);
                return repository.find(mail.id());
            }
            repository.leave(mail.id(), reach.state());
        }
        return Optional.empty();
    }

    void end(Mail begun, Delivery delivery) {
        var now = now();
        var next = MailTries.next(begun.course().tries(), now);
        var state = switch (delivery.outcome()) {
            case TAKEN -> MailState.SENT;
            case REFUSED, NOBODY -> MailState.REFUSED;
            case UNKNOWN -> MailState.UNKNOWN;
            case UNWRITABLE -> MailState.GIVEN_UP;
            case LATER -> next.isEmpty() ? MailState.GIVEN_UP : later(begun);
        };
        repository.end(begun, state, delivery.answer(), state == MailState.WAITING ? next.orElse(now) : now);
        var address = begun.to().mail();
        if (delivery.outcome() == Outcome.NOBODY && address != null) {
            addresses.switchOff(UUID.randomUUID(), address, delivery.answer(), now);
        }
    }

    /** What was on its way when its dispatch was stopped, and did not leave, waits no more. */
    private MailState later(Mail begun) {
        var dispatch = begun.dispatch();
        return dispatch != null && dispatches.isStopped(dispatch) ? MailState.STOPPED : MailState.WAITING;
    }

    /** Of tries that nobody ended it is not known what became of them. */
    void tidy() {
        repository.loseBegunBefore(now().minus(MailTries.LONGEST));
    }

    /** Where no mail leaves, what is due stays in the list of mails. */
    void keep() {
        repository.keepDue(now());
    }

    private String messageId(Mail mail) {
        var known = mail.course().messageId();
        return known == null ? server.messageId(mail.id().toString()) : known;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
