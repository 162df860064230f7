package org.wandelwerk.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.outgoing.Delivery;

/** The invitations whose mails have still to leave: a link is made as one is taken into hand, and never before. */
@Service
@Transactional
class InvitationOutbox {

    private final InvitationRepository repository;
    private final Invitations links;
    private final People people;
    private final Clock clock;

    InvitationOutbox(InvitationRepository repository, Invitations links, People people, Clock clock) {
        this.repository = repository;
        this.links = links;
        this.people = people;
        this.clock = clock;
    }

    /** Takes one into hand. Whoever falls over before its end leaves it to the next try, which makes another link. */
    Optional<InvitationMail> begin() {
        return repository
                .begin(clock.instant())
                .map(due -> new InvitationMail(
                        people.find(due.person()).orElseThrow(),
                        due.language(),
                        links.make(due.person(), LinkKind.INVITATION),
                        due.isLastTry()));
    }

    void end(InvitationMail mail, Delivery delivery) {
        var person = mail.person().id();
        switch (delivery.outcome()) {
            case TAKEN, UNKNOWN -> repository.sent(person, clock.instant());
            case REFUSED, NOBODY, UNWRITABLE -> repository.fail(person, delivery.answer(), clock.instant());
            case LATER -> {
                if (mail.isLastTry()) {
                    repository.fail(person, delivery.answer(), clock.instant());
                }
            }
        }
    }

    /** Notes that the mail came back; whoever came in meanwhile was reached by another one. */
    void returned(LinkReturned returned) {
        repository.fail(returned.person(), returned.reason(), clock.instant());
    }
}
