package org.wandelwerk.identity;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.outgoing.Delivery;
import org.wandelwerk.outgoing.Delivery.Outcome;

/**
 * Corrects names and addresses. A new address counts when its owner has confirmed it by a link that is sent there and
 * shown to nobody else. The former address is told before and afterwards, and whoever is signed in comes in anew.
 */
@Component
public class AddressCorrections {

    private static final Logger LOG = LoggerFactory.getLogger(AddressCorrections.class);

    private final PersonCorrections corrections;
    private final SignIns signIns;
    private final AddressMails mails;
    private final ObjectProvider<LinkSender> senders;
    private final InvitationPost post;

    AddressCorrections(
            PersonCorrections corrections,
            SignIns signIns,
            AddressMails mails,
            ObjectProvider<LinkSender> senders,
            InvitationPost post) {
        this.corrections = corrections;
        this.signIns = signIns;
        this.mails = mails;
        this.senders = senders;
        this.post = post;
    }

    public void rename(PersonId person, String name) {
        corrections.rename(person, name);
    }

    /** The address that waits to be confirmed. */
    public Optional<AddressWish> waiting(PersonId person) {
        return corrections.waiting(person);
    }

    /** Asks the owner of the new address to confirm it; false when the mail could not leave. */
    public boolean ask(PersonId person, MailAddress mail, Language language) {
        var sender = senders.stream().filter(LinkSender::isReady).findFirst();
        var token = corrections.begin(person, mail);
        if (sender.isEmpty()) {
            corrections.giveUp(person);
            throw new Refused("access.correct.nomail");
        }
        var wish = corrections.find(token).orElseThrow(() -> new Refused("access.correct.locked"));
        var outcome = mails.ask(wish, token, language).outcome();
        if (outcome == Outcome.TAKEN || outcome == Outcome.UNKNOWN) {
            noted(wish, mails.warnFormer(wish, language));
            return true;
        }
        corrections.giveUp(person);
        return false;
    }

    /** What a link is for; empty when it works no more. */
    public Optional<AddressWish> find(SecretToken token) {
        return corrections.find(token);
    }

    /** Confirms a new address by the word of whoever got the link there. */
    public Optional<AddressWish> confirm(SecretToken token, Language language) {
        var wish = corrections
                .find(token)
                .flatMap(found -> Acting.as(found.person().actor(), () -> corrections.confirm(token)));
        wish.ifPresent(done -> {
            Acting.as(done.person().actor(), () -> {
                signIns.endAll(done.person().id(), Ending.RECOVERED);
                return done;
            });
            noted(done, mails.tellFormer(done, language));
            post.soon();
        });
        return wish;
    }

    /** Often nobody is at the former address any more. */
    private static void noted(AddressWish wish, Delivery told) {
        if (told.outcome() != Outcome.TAKEN) {
            LOG.warn(
                    "The former address of {} was not told: {}",
                    wish.person().id().value(),
                    told.outcome());
        }
    }
}
