package org.wandelwerk.alert;

import java.util.List;
import org.jooq.Condition;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.MailAddress;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataField;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.personal.PersonalRecords;

/**
 * What somebody wanted to be told of, with an account or at the same address without: it goes with the person, before
 * the mails, so that none is written behind them.
 */
@Component
@Order(45)
class OwnSearches implements PersonalRecords {

    private final SavedSearchRepository searches;
    private final RefusedAddressRepository refused;
    private final People people;

    OwnSearches(SavedSearchRepository searches, RefusedAddressRepository refused, People people) {
        this.searches = searches;
        this.refused = refused;
        this.people = people;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(group(owned(person)), refusals(address(person)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return fates(owned(person), address(person));
    }

    @Override
    public List<DataGroup> of(NamedPerson person) {
        return List.of(group(at(person.mail())), refusals(person.mail()));
    }

    @Override
    public List<Fate> fates(NamedPerson person) {
        return fates(at(person.mail()), person.mail());
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        searches.remove(SavedSearchRepository.of(erasing.person()).or(at(erasing.mail())));
        return List.of();
    }

    /** That an address wants no questions is kept: it is the wish of whoever reads it, and names nobody. */
    private List<Fate> fates(Condition which, String mail) {
        return List.of(
                Fate.goes("alert.fate.searches", searches.count(which)),
                Fate.stays("alert.fate.refused", refused.has(new MailAddress(mail)) ? 1 : 0));
    }

    private Condition owned(PersonId person) {
        return SavedSearchRepository.of(person).or(at(address(person)));
    }

    private String address(PersonId person) {
        return people.find(person).map(Person::mail).map(MailAddress::value).orElse("");
    }

    private static Condition at(String mail) {
        return SavedSearchRepository.of(new MailAddress(mail));
    }

    private DataGroup group(Condition which) {
        return new DataGroup(
                "alert.data.searches",
                most -> searches.all(which, most).stream()
                        .map(search -> DataField.known(
                                DataField.moment("alert.data.asked", search.askedAt()),
                                DataField.words(
                                        "alert.data.address", search.question().address()),
                                DataField.moment("alert.data.confirmed", search.confirmedAt()))));
    }

    /** That an address wants no questions is known of whoever names it, and of nobody else. */
    private DataGroup refusals(String mail) {
        return new DataGroup(
                "alert.data.refusals",
                _ -> refused.since(new MailAddress(mail)).stream()
                        .map(since -> DataField.known(DataField.moment("alert.data.refused", since))));
    }
}
