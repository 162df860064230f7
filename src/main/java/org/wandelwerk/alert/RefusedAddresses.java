package org.wandelwerk.alert;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;

/**
 * Addresses whose readers never want to be asked again whether a search is theirs. Whoever holds a mail that asks may
 * say so, however old it is; of the address a mark is kept and nothing else.
 */
@Service
@Transactional
public class RefusedAddresses {

    private final RefusedAddressRepository refused;
    private final SavedSearchRepository searches;
    private final RefusalLinks links;
    private final AlertMails mails;
    private final Clock clock;

    RefusedAddresses(
            RefusedAddressRepository refused,
            SavedSearchRepository searches,
            RefusalLinks links,
            AlertMails mails,
            Clock clock) {
        this.refused = refused;
        this.searches = searches;
        this.links = links;
        this.mails = mails;
        this.clock = clock;
    }

    /** Whether the address to which the mail with this link went is refused; empty when it is no link of this house. */
    @Transactional(readOnly = true)
    public Optional<Boolean> isRefused(String link) {
        return links.mail(link).map(refused::has);
    }

    /**
     * Forgets what waits to be confirmed at the address to which the mail went, and asks it nothing more; what was
     * confirmed there stays until its own link ends it.
     *
     * @return whether it is refused now; {@code false} when it is no link of this house
     */
    public boolean refuse(String link) {
        var mail = links.mail(link);
        mail.ifPresent(this::refuse);
        return mail.isPresent();
    }

    private void refuse(MailAddress mail) {
        searches.waitFor(mail.value());
        refused.add(mail, clock.instant().truncatedTo(ChronoUnit.MICROS));
        searches.forgetUnconfirmed(mail).forEach(mails::forget);
    }
}
