package org.wandelwerk.alert;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.SecretToken;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notice.SendingKind;
import org.wandelwerk.notice.Sendings;

/** Searches that people without an account saved; nothing is told before whoever reads the address confirmed them. */
@Service
@Transactional
public class AskedSearches {

    /** How long a search waits to be confirmed. */
    static final Duration WAITS = Duration.ofDays(7);

    private static final Duration A_DAY = Duration.ofDays(1);

    /** So many an address may have, and so often it is asked in a week: a stranger can fill nobody's mailbox. */
    private static final int MOST = 20;

    private static final int MOST_ASKED = 2;

    private final SavedSearchRepository searches;
    private final Stock stock;
    private final Sendings sendings;
    private final AlertMails mails;
    private final RefusedAddressRepository refused;
    private final Clock clock;

    AskedSearches(
            SavedSearchRepository searches,
            Stock stock,
            Sendings sendings,
            AlertMails mails,
            RefusedAddressRepository refused,
            Clock clock) {
        this.searches = searches;
        this.stock = stock;
        this.sendings = sendings;
        this.mails = mails;
        this.refused = refused;
        this.clock = clock;
    }

    /**
     * Keeps a question and writes to the address that it waits to be confirmed, at most once a day and twice a week.
     * The answer is the same whether the address is known here or not, whether it may have more or not, and whether it
     * wants no questions; a form that was sent before does nothing.
     *
     * @param key the one-time key of the form
     * @param network from where it comes; only a digest is kept, for a day
     */
    public SavingAnswer ask(SearchQuestion question, MailAddress mail, Language language, String key, String network) {
        var now = now();
        if (!sendings.mayBegin(SendingKind.ALERT, network, () -> searches.has(key))) {
            return SavingAnswer.TOO_OFTEN;
        }
        if (searches.has(key)) {
            return SavingAnswer.KEPT;
        }
        if (stock.isTooWide(question, now)) {
            return SavingAnswer.TOO_WIDE;
        }
        searches.waitFor(mail.value());
        if (!refused.has(mail)) {
            waitForConfirmation(question, mail, language, key, now);
        }
        return SavingAnswer.KEPT;
    }

    private void waitForConfirmation(
            SearchQuestion question, MailAddress mail, Language language, String key, Instant now) {
        var owner = SavedSearchRepository.of(mail);
        var known = searches.find(owner, question);
        if (known.isPresent()) {
            known.filter(search -> !search.isConfirmed())
                    .filter(search -> search.askedAt().isBefore(now.minus(A_DAY)))
                    .filter(_ -> searches.countAsked(mail) < MOST_ASKED)
                    .ifPresent(search -> askAgain(search, mail, now));
        } else if (searches.count(owner) < MOST && searches.countAsked(mail) < MOST_ASKED) {
            var search = new SavedSearch(UUID.randomUUID(), question, language, UUID.randomUUID(), now, null, null);
            if (searches.add(search, key, null, mail)) {
                mails.ask(search, mail, now);
            }
        }
    }

    private void askAgain(SavedSearch search, MailAddress mail, Instant now) {
        searches.askAgain(search.id());
        mails.ask(search, mail, now);
    }

    /** What the link in the first mail confirms, or has confirmed; empty when its time is over. */
    @Transactional(readOnly = true)
    public Optional<SavedSearch> linked(SecretToken link) {
        return searches.byLink(link.digest(), clock.instant().minus(WAITS));
    }

    /** Confirms it; from now on is new what is not found yet, and nobody is asked any more. */
    public Optional<SavedSearch> confirm(SecretToken link) {
        var now = now();
        linked(link).filter(search -> searches.confirm(search.id(), now)).ifPresent(search -> begin(search, now));
        return linked(link);
    }

    private void begin(SavedSearch search, Instant now) {
        mails.stop(search);
        stock.of(search.question(), now)
                .ifPresent(found -> searches.look(search.id(), found.ids(), found.digest(), now));
    }

    /** What a mail can end; empty when it has ended. */
    @Transactional(readOnly = true)
    public Optional<SavedSearch> ending(UUID token) {
        return searches.byEndToken(token);
    }

    /** Ends it for whoever holds one of its mails; nothing of it is kept, and what waits to leave does not. */
    public void end(UUID token) {
        ending(token).ifPresent(search -> {
            searches.remove(search.id());
            mails.stop(search);
            mails.forget(search.id());
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
