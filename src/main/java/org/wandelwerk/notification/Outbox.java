package org.wandelwerk.notification;

import java.time.Clock;
import java.time.Duration;
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

/** The mails that wait to leave. That one leaves is noted before it does, so that no fall makes it leave twice. */
@Service
@Transactional
class Outbox {

    /** How long a mail waits after each try that failed; then it is given up. */
    static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(8),
            Duration.ofHours(24));

    private static final Duration LONGEST_TRY = Duration.ofMinutes(15);

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
        var tries = begun.course().tries();
        var isLastTry = tries > PAUSES.size();
        var state = switch (delivery.outcome()) {
            case TAKEN -> MailState.SENT;
            case REFUSED, NOBODY -> MailState.REFUSED;
            case UNKNOWN -> MailState.UNKNOWN;
            case UNWRITABLE -> MailState.GIVEN_UP;
            case LATER -> isLastTry ? MailState.GIVEN_UP : later(begun);
        };
        var due = state == MailState.WAITING ? now.plus(PAUSES.get(tries - 1)) : now;
        repository.end(begun, state, delivery.answer(), due);
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
        repository.loseBegunBefore(now().minus(LONGEST_TRY));
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
