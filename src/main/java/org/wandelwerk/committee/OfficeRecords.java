package org.wandelwerk.committee;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.organisation.RepresentativeId;
import org.wandelwerk.organisation.Representatives;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.personal.PersonalRecords;

/**
 * Who held a public office is part of the public record and stays; that an account belongs to it, the address for
 * letters and names that never were public go.
 */
@Component
@Order(300)
class OfficeRecords implements PersonalRecords {

    private final OfficeRecordRepository repository;
    private final Representatives representatives;
    private final People people;

    OfficeRecords(OfficeRecordRepository repository, Representatives representatives, People people) {
        this.repository = repository;
        this.representatives = representatives;
        this.people = people;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("committee.data.seats", most -> repository.seats(person, mail(person), most)),
                new DataGroup("committee.data.offices", most -> repository.offices(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.goes("committee.fate.link", repository.countLinks(person)),
                Fate.goes("committee.fate.mail", repository.countMails(person, mail(person))),
                Fate.stays("committee.fate.offices", repository.countOffices(person)));
    }

    @Override
    public List<DataGroup> of(NamedPerson person) {
        return List.of(new DataGroup(
                "committee.data.seats",
                most -> repository.seats(called(person.name(), person.mail()), person.mail(), most)));
    }

    @Override
    public List<Fate> fates(NamedPerson person) {
        var called = called(person.name(), person.mail());
        return List.of(
                Fate.goes("committee.fate.mail", repository.countMails(called, person.mail())),
                Fate.goes("committee.fate.names", representatives.countUnpublished(called)),
                Fate.stays("committee.fate.public", called.size() - representatives.countUnpublished(called)));
    }

    /** Those of the name to whom letters go to the address, or who stand there without any. */
    private Set<RepresentativeId> called(String name, String mail) {
        return representatives.called(repository.reachedBy(mail), name);
    }

    /** Also those of the name go whose address nobody recorded: there is nothing else to know them by. */
    @Override
    public List<FormerValues> eraseNamed(Erasing erasing) {
        var called = called(erasing.name(), erasing.mail());
        return Stream.of(
                        repository.forgetMails(called, erasing.mail()),
                        representatives.forgetUnpublished(Set.of(), called, erasing.name()))
                .flatMap(List::stream)
                .toList();
    }

    private String mail(PersonId person) {
        return people.find(person).map(known -> known.mail().value()).orElse("");
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var linked = repository.linked(erasing.person());
        var sameAddress = repository.representatives(erasing.person(), erasing.mail());
        return Stream.of(
                        repository.forgetMails(linked, erasing.mail()),
                        representatives.forgetUnpublished(linked, sameAddress, erasing.name()),
                        repository.part(erasing.person()))
                .flatMap(List::stream)
                .toList();
    }
}
