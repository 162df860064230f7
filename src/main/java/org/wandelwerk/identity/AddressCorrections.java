package org.wandelwerk.identity;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Counted;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.kernel.Refused;
import org.wandelwerk.kernel.TaskWindow;
import org.wandelwerk.outgoing.Delivery.Outcome;

/**
 * Corrects names and addresses. A new address counts when its owner has confirmed it by a link that is sent there and
 * shown to nobody else, and somebody agreed who did not name it. The former address is told before and afterwards, and
 * whoever is signed in comes in anew.
 */
@Component
public class AddressCorrections {

    private final PersonCorrections corrections;
    private final AddressAgreements agreements;
    private final SignIns signIns;
    private final AddressMails mails;
    private final LinkMails links;
    private final InvitationPost post;

    AddressCorrections(
            PersonCorrections corrections,
            AddressAgreements agreements,
            SignIns signIns,
            AddressMails mails,
            LinkMails links,
            InvitationPost post) {
        this.corrections = corrections;
        this.agreements = agreements;
        this.signIns = signIns;
        this.mails = mails;
        this.links = links;
        this.post = post;
    }

    public void rename(PersonId person, String name) {
        corrections.rename(person, name);
    }

    /** The address that waits to be confirmed. */
    public Optional<AddressWish> waiting(PersonId person) {
        return corrections.waiting(person);
    }

    /**
     * Asks the owner of the new address to confirm it, and tells what became of the mail; empty when the same was asked
     * less than a minute before. The wish waits on when the mail was taken or nobody knows, and else is given up.
     */
    public Optional<Outcome> ask(PersonId person, MailAddress mail, Language language) {
        var begun = corrections.begin(person, mail);
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        var made = begun.get();
        if (!links.isReady()) {
            corrections.giveUp(person);
            throw new Refused("access.correct.nomail");
        }
        var wish = corrections.find(made).orElseThrow(() -> new Refused("access.correct.locked"));
        var outcome = mails.ask(wish, made, language).outcome();
        if (outcome == Outcome.TAKEN || outcome == Outcome.UNKNOWN) {
            agreements.warn(wish);
        } else {
            corrections.giveUp(person);
        }
        return Optional.of(outcome);
    }

    /** What a link is for; empty when it works no more. */
    public Optional<AddressWish> find(SecretToken token) {
        return corrections.find(token);
    }

    /** Confirms a new address by the word of whoever got the link there. */
    public Optional<AddressWish> confirm(SecretToken token) {
        var wish = corrections
                .find(token)
                .flatMap(found -> Acting.as(found.person().actor(), () -> corrections.confirm(token)));
        wish.ifPresent(this::carryOn);
        return wish;
    }

    /** Whether the acting person may agree to an address that somebody else named. */
    public boolean mayAgree(AddressWish wish) {
        return agreements.maySecond(wish);
    }

    /** Whatever waits for the word of the acting person. */
    public Counted<AddressWish> forMe(TaskWindow window) {
        return agreements.forMe(window);
    }

    /** The new address of the acting person. */
    public Optional<AddressWish> mine() {
        return agreements.mine();
    }

    /** Agrees to a new address, or stops it. */
    public void answer(PersonId person, UUID wish, boolean isYes) {
        if (isYes) {
            carryOn(agreements.agree(person, wish));
        } else {
            agreements.stop(person, wish);
        }
    }

    /** Makes the link that stops a new address, for the mail to the former one that brings it now. */
    public SecretToken stopLink(UUID wish) {
        return agreements.stopLink(wish);
    }

    /** What a link to the former address stops; empty when there is nothing to stop. */
    public Optional<AddressWish> findStop(SecretToken token) {
        return agreements.findStop(token);
    }

    /** Stops a change by the word of whoever reads the former mailbox. */
    public Optional<AddressWish> stop(SecretToken token) {
        return agreements
                .findStop(token)
                .flatMap(found -> Acting.as(found.person().actor(), () -> agreements.stop(token)));
    }

    private void carryOn(AddressWish wish) {
        if (!wish.holds()) {
            return;
        }
        Acting.as(wish.person().actor(), () -> {
            signIns.endAll(wish.person().id(), Ending.RECOVERED);
            return wish;
        });
        post.soon();
    }
}
