package org.wandelwerk.alert;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks once a day, from six in the morning, what is new to each saved search, and writes when there is something. */
@Service
@Transactional
class AlertRound {

    private static final LocalTime MORNING = LocalTime.of(6, 0);
    private static final int AT_ONCE = 500;

    private final SavedSearchRepository searches;
    private final Stock stock;
    private final AlertMails mails;
    private final Clock clock;

    AlertRound(SavedSearchRepository searches, Stock stock, AlertMails mails, Clock clock) {
        this.searches = searches;
        this.stock = stock;
        this.mails = mails;
        this.clock = clock;
    }

    /** Those that were not looked at since the last morning. */
    @Transactional(readOnly = true)
    List<UUID> due() {
        return searches.due(lastMorning(), AT_ONCE);
    }

    /**
     * Tells what is new to one search: what everybody may see now and what it did not find before. Nothing is told of
     * what is recalled, and no mail is empty; while the index does not know the present the search waits. One whose
     * question names nothing any more has ended.
     */
    void tell(UUID id) {
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (searches.hold(id, lastMorning())) {
            searches.find(id).ifPresentOrElse(search -> tell(search, now), () -> end(id));
        }
    }

    /** One that finds the same as before is only noted; else what it found before is read, and what is new added. */
    private void tell(SavedSearch search, Instant now) {
        stock.of(search.question(), now)
                .filter(found -> !searches.lookSame(search.id(), found.digest(), now))
                .ifPresent(found -> tell(search, found, now));
    }

    /** What was hidden since a moment ago is not told, and the search is looked at again. */
    private void tell(SavedSearch search, Stock.Found found, Instant now) {
        var added = found.besides(searches.known(search.id()));
        if (search.lookedAt() == null || added.isEmpty()) {
            searches.look(search.id(), added, found.digest(), now);
            return;
        }
        var shown = stock.shown(added.stream().limit(AlertMails.MOST).toList(), now);
        if (shown.size() == Math.min(AlertMails.MOST, added.size())) {
            mails.tell(search, added.size(), shown, now);
            searches.look(search.id(), added, found.digest(), now);
        }
    }

    private void end(UUID id) {
        searches.remove(id);
        mails.forget(id);
    }

    /** Forgets what nobody confirmed, with the mails that asked. */
    void forget() {
        searches.forgetUnconfirmed(clock.instant().minus(AskedSearches.WAITS)).forEach(mails::forget);
    }

    private Instant lastMorning() {
        var now = clock.instant().atZone(clock.getZone());
        var morning = now.with(MORNING);
        return (morning.isAfter(now) ? morning.minusDays(1) : morning).toInstant();
    }
}
