package org.wandelwerk.notice;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.personal.PersonalRecords;

/** Barriers that somebody reported under the address of the account: the report stays, name and address go. */
@Component
@Order(440)
class OwnReports implements PersonalRecords {

    private final OwnReportRepository repository;
    private final People people;

    OwnReports(OwnReportRepository repository, People people) {
        this.repository = repository;
        this.people = people;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("notice.data.reports", most -> repository.from(mail(person), most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("notice.fate.reports", repository.count(mail(person))));
    }

    @Override
    public List<DataGroup> of(NamedPerson person) {
        return List.of(new DataGroup("notice.data.reports", most -> repository.from(person.mail(), most)));
    }

    @Override
    public List<Fate> fates(NamedPerson person) {
        return List.of(Fate.stays("notice.fate.reports", repository.count(person.mail())));
    }

    private String mail(PersonId person) {
        return people.find(person).map(known -> known.mail().value()).orElse("");
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(repository.erase(erasing));
    }
}
