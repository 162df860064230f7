package org.wandelwerk.alert;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.kernel.NotFound;
import org.wandelwerk.kernel.PersonId;

/** The searches that the acting person saved; their mails go to the address of the account, which is confirmed. */
@Service
@Transactional
public class SavedSearches {

    /** So many one account may have. */
    static final int MOST = 50;

    private final SavedSearchRepository searches;
    private final Stock stock;
    private final AlertMails mails;
    private final Clock clock;

    SavedSearches(SavedSearchRepository searches, Stock stock, AlertMails mails, Clock clock) {
        this.searches = searches;
        this.stock = stock;
        this.mails = mails;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<SavedSearch> mine() {
        return searches.all(SavedSearchRepository.of(actor()), MOST);
    }

    /**
     * Keeps a question once; new is what is not found yet.
     *
     * @param key the one-time key of the form
     */
    public SavingAnswer save(SearchQuestion question, Language language, String key) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var person = actor();
        searches.waitFor(person.value().toString());
        var owner = SavedSearchRepository.of(person);
        if (searches.has(key) || searches.find(owner, question).isPresent()) {
            return SavingAnswer.KEPT;
        }
        if (stock.isTooWide(question, now)) {
            return SavingAnswer.TOO_WIDE;
        }
        if (searches.count(owner) >= MOST) {
            return SavingAnswer.TOO_MANY;
        }
        var search = new SavedSearch(UUID.randomUUID(), question, language, UUID.randomUUID(), now, now, null);
        if (searches.add(search, key, person, null)) {
            stock.of(question, now).ifPresent(found -> searches.look(search.id(), found.ids(), found.digest(), now));
        }
        return SavingAnswer.KEPT;
    }

    /** @throws NotFound when the acting person has none of this id */
    public void end(UUID id) {
        var search = searches.find(id)
                .filter(_ -> searches.person(id).filter(actor()::equals).isPresent())
                .orElseThrow(() -> new NotFound("saved search " + id));
        searches.remove(id);
        mails.stop(search);
    }

    private static PersonId actor() {
        return Acting.now().orElseThrow(() -> new NotFound("nobody acts")).id();
    }
}
