package org.wandelwerk.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.wandelwerk.catalog.CatalogEntry;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.Language;
import org.wandelwerk.notification.AlertOutbox;
import org.wandelwerk.notification.Recipient;
import org.wandelwerk.shell.Formats;
import org.wandelwerk.shell.PublicAddress;
import org.wandelwerk.shell.Texts;

/** Writes the mails about saved searches. */
@Component
class AlertMails {

    /** So many entries a mail names. */
    static final int MOST = 20;

    private final AlertOutbox outbox;
    private final SavedSearchRepository searches;
    private final People people;
    private final RefusalLinks refusals;
    private final PublicAddress address;
    private final Texts texts;

    AlertMails(
            AlertOutbox outbox,
            SavedSearchRepository searches,
            People people,
            RefusalLinks refusals,
            PublicAddress address,
            Texts texts) {
        this.outbox = outbox;
        this.searches = searches;
        this.people = people;
        this.refusals = refusals;
        this.address = address;
        this.texts = texts;
    }

    /** Asks whether the owner of the address saved it; no typed word is in it, because a stranger may have typed it. */
    void ask(SavedSearch search, MailAddress mail, Instant now) {
        var language = search.language();
        outbox.ask(
                mail,
                new AlertOutbox.Words(
                        "asked " + search.id() + " " + now,
                        language,
                        texts.text(language, "alert.mail.ask.subject"),
                        texts.text(
                                language,
                                "alert.mail.ask.words",
                                address.of(""),
                                AlertOutbox.LINK,
                                until(search),
                                address.of(language.prefix() + refusals.of(mail))),
                        search.opens()));
    }

    /** The last day on which it can be confirmed for sure. */
    private static String until(SavedSearch search) {
        return new Formats(search.language())
                .day(search.askedAt().plus(AskedSearches.WAITS).minus(Duration.ofDays(1)));
    }

    /**
     * Tells of what is new.
     *
     * @param count how much is new
     * @param shown the first of it, at most {@link #MOST}
     */
    void tell(SavedSearch search, int count, List<CatalogEntry> shown, Instant now) {
        var language = search.language();
        var name = QuestionName.of(search.question(), language, texts);
        var words = String.join(
                "\n\n",
                texts.text(language, "alert.mail.greeting"),
                texts.text(language, "alert.mail.lead", count, name),
                shown.stream().map(entry -> line(entry, language)).collect(Collectors.joining("\n\n")),
                rest(search, count, language),
                why(search, language));
        outbox.tell(
                recipient(search),
                new AlertOutbox.Words(
                        "told " + search.id() + " " + now,
                        language,
                        texts.text(language, "alert.mail.subject", count),
                        words + "\n",
                        search.opens()));
    }

    private String line(CatalogEntry entry, Language language) {
        var title = "- " + entry.text().title().in(language);
        return entry.address() == null ? title : title + "\n  " + address.of(language.prefix() + entry.address());
    }

    private String rest(SavedSearch search, int count, Language language) {
        var all = address.of(language.prefix() + search.question().address());
        return texts.text(language, "alert.mail.rest", Math.max(0, count - MOST), all);
    }

    private String why(SavedSearch search, Language language) {
        var since = new Formats(language).day(search.askedAt());
        var isOfAccount = searches.person(search.id()).isPresent();
        return texts.text(
                language,
                isOfAccount ? "alert.mail.why.account" : "alert.mail.why",
                since,
                AlertOutbox.LINK,
                address.of(language.prefix() + "/schreibtisch/suchen"));
    }

    /** What of it waits to leave does so no more. */
    void stop(SavedSearch search) {
        outbox.stop(search.opens());
    }

    /** Nothing is kept of what was written to an address without an account. */
    void forget(UUID search) {
        outbox.forget(AlertLinks.of(search));
    }

    private Recipient recipient(SavedSearch search) {
        return searches.person(search.id())
                .flatMap(people::find)
                .map(person -> new Recipient(person.id(), person.name(), null))
                .orElseGet(() -> AlertOutbox.stranger(searches.mail(search.id()).orElseThrow()));
    }
}
