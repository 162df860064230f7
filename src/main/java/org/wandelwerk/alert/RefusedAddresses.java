package org.wandelwerk.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.SecretToken;

/**
 * Addresses whose readers never want to be asked again whether a search is theirs. Whoever holds the mail that asks may
 * say so; of the address a hash is kept and nothing else.
 */
@Service
@Transactional
public class RefusedAddresses {

    private final RefusedAddressRepository refused;
    private final SavedSearchRepository searches;
    private final AlertMails mails;
    private final Clock clock;

    RefusedAddresses(RefusedAddressRepository refused, SavedSearchRepository searches, AlertMails mails, Clock clock) {
        this.refused = refused;
        this.searches = searches;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whether the link of this mail has refused before. */
    @Transactional(readOnly = true)
    public boolean isRefusedBy(SecretToken link) {
        return refused.hasLink(link.digest());
    }

    /**
     * Forgets what waits to be confirmed at the address to which the mail went, and asks it nothing more; what was
     * confirmed there stays until its own link ends it.
     *
     * @return whether it is refused now; {@code false} when the time of the link is over
     */
    public boolean refuse(SecretToken link) {
        if (!isRefusedBy(link)) {
            asked(link).ifPresent(mail -> refuse(mail, link));
        }
        return isRefusedBy(link);
    }

    private Optional<MailAddress> asked(SecretToken link) {
        return searches.byLink(link.digest(), now().minus(AskedSearches.WAITS))
                .flatMap(search -> searches.mail(search.id()));
    }

    private void refuse(MailAddress mail, SecretToken link) {
        searches.waitFor(mail.value());
        refused.add(mail, link.digest(), now());
        searches.forgetUnconfirmed(mail).forEach(mails::forget);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
