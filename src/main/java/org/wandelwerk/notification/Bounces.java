package org.wandelwerk.notification;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.LinkReturned;
import org.wandelwerk.outgoing.BouncedMail;

/** What is done when a mail comes back: it is noted at the mail, and nothing more is sent to an address that is not. */
@Service
@Transactional
class Bounces {

    private final MailRepository mails;
    private final AddressRepository addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Bounces(MailRepository mails, AddressRepository addresses, ApplicationEventPublisher events, Clock clock) {
        this.mails = mails;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Notes that a mail came back; only where nobody has its address, nothing is written to that any more. A report
     * that is not final, or about no mail of ours, changes nothing; neither does the same one again.
     */
    void take(BouncedMail bounced) {
        if (!bounced.isFinal()) {
            return;
        }
        var found = mails.byReturnToken(UUID.fromString(bounced.token()))
                .filter(mail -> mail.course().state() != MailState.BOUNCED);
        found.ifPresent(mail -> {
            var reason = (bounced.status() + " " + bounced.reason()).strip();
            tellOfLink(mail, reason);
            mails.bounce(mail.id(), reason);
            var address = mail.to().mail();
            if (address != null && bounced.saysThatNobodyIsThere()) {
                addresses.switchOff(UUID.randomUUID(), address, reason, clock.instant());
            }
        });
    }

    /** Before the mail is touched: whoever ends a try holds the invitation first, and its mail then. */
    private void tellOfLink(Mail mail, String reason) {
        if (mail.sort() == MailSort.LINK) {
            events.publishEvent(new LinkReturned(mail.id(), reason));
        }
    }
}
