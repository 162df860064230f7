package org.wandelwerk.identity;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.outgoing.Delivery.Outcome;

/**
 * Corrects names and addresses. A new address counts when its owner has confirmed it by a link that is sent there and
 * shown to nobody else; the former address is told.
 */
@Component
public class AddressCorrections {

    private final PersonCorrections corrections;
    private final AddressMails mails;
    private final ObjectProvider<LinkSender> senders;
    private final InvitationPost post;

    AddressCorrections(
            PersonCorrections corrections,
            AddressMails mails,
            ObjectProvider<LinkSender> senders,
            InvitationPost post) {
        this.corrections = corrections;
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
            mails.tellFormer(done, language);
            post.soon();
        });
        return wish;
    }
}
