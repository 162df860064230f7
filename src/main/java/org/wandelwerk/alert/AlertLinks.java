package org.wandelwerk.alert;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.Secrets;
import org.wandelwerk.notification.FilingMails.LinkSource;

/** Makes the links of mails about saved searches as the mails leave; of the one that confirms only its digest stays. */
@Service
@Transactional
class AlertLinks implements LinkSource {

    private static final String SEARCH = "search ";

    private final SavedSearchRepository searches;
    private final Secrets secrets;

    AlertLinks(SavedSearchRepository searches, Secrets secrets) {
        this.searches = searches;
        this.secrets = secrets;
    }

    /** What stands in the outbox for a search. */
    static String of(UUID search) {
        return SEARCH + search;
    }

    /** Of one that waits the link that confirms it, of another the one that ends it. */
    @Override
    public Optional<String> link(String opens, @Nullable MailAddress to) {
        return opens.startsWith(SEARCH)
                ? searches.find(UUID.fromString(opens.substring(SEARCH.length())))
                        .map(this::link)
                : Optional.empty();
    }

    private String link(SavedSearch search) {
        var token = secrets.token();
        return searches.link(search.id(), token.digest())
                ? "/suche/merken/bestaetigen/" + token.value()
                : "/suche/merken/beenden/" + search.endToken();
    }
}
