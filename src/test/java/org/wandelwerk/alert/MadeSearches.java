package org.wandelwerk.alert;

import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.wandelwerk.identity.HouseActors;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.Acting;
import org.wandelwerk.kernel.Language;

/** Searches that were saved, with and without an account, by the services of the house. */
@TestComponent
public class MadeSearches {

    private final SavedSearches own;
    private final AskedSearches asked;
    private final SavedSearchRepository searches;
    private final AlertLinks links;
    private final RefusalLinks refusals;

    MadeSearches(
            SavedSearches own,
            AskedSearches asked,
            SavedSearchRepository searches,
            AlertLinks links,
            RefusalLinks refusals) {
        this.own = own;
        this.asked = asked;
        this.searches = searches;
        this.links = links;
        this.refusals = refusals;
    }

    /** The id of one that somebody saved. */
    public String of(Person person) {
        return Acting.as(person.actor(), () -> {
            own.save(question(), Language.DE, key());
            return own.mine().getFirst().id().toString();
        });
    }

    /** The secret that confirms one of an address without an account. */
    public String confirming() {
        var search = waiting();
        return Acting.as(
                HouseActors.SYSTEM,
                () -> links.link(search.opens(), null).orElseThrow().replaceFirst(".*/", ""));
    }

    /** What ends one of an address without an account. */
    public String ending() {
        return waiting().endToken().toString();
    }

    /** The word by which whoever reads an address wants no questions any more. */
    public String refusing() {
        return refusals.of(mail()).replaceFirst(".*/([^/]+)/nie", "$1");
    }

    private SavedSearch waiting() {
        var question = question();
        var mail = mail();
        var key = key();
        var network = "2001:db8:%s:%s::1".formatted(key.substring(0, 4), key.substring(4, 8));
        Acting.as(HouseActors.SYSTEM, () -> asked.ask(question, mail, Language.DE, key, network));
        return searches.find(SavedSearchRepository.of(mail), question).orElseThrow();
    }

    private static SearchQuestion question() {
        return SearchQuestion.read("/projekte?q=x" + key());
    }

    private static MailAddress mail() {
        return new MailAddress(key() + "@example.org");
    }

    private static String key() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
