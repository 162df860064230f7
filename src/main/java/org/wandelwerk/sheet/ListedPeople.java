package org.wandelwerk.sheet;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.identity.People;
import org.wandelwerk.identity.Person;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.personal.PersonalRecords;

/** Who handed lists in and who is named in them: that a list came in stays, names and addresses go. */
@Component
@Order(420)
class ListedPeople implements PersonalRecords {

    private final ListedPersonRepository repository;
    private final People people;

    ListedPeople(ListedPersonRepository repository, People people) {
        this.repository = repository;
        this.people = people;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("sheet.data.lists", most -> repository.lists(person, most)),
                new DataGroup(
                        "sheet.data.lines",
                        most -> people.find(person).stream()
                                .flatMap(known -> repository.lines(
                                        known.name(), known.mail().value(), most))));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.goes(
                        "sheet.fate.lines", people.find(person).map(this::lines).orElse(0)),
                Fate.stays("sheet.fate.lists", repository.countLists(person)));
    }

    @Override
    public List<DataGroup> of(NamedPerson person) {
        return List.of(new DataGroup("sheet.data.lines", most -> repository.lines(person, most)));
    }

    @Override
    public List<Fate> fates(NamedPerson person) {
        return List.of(Fate.goes("sheet.fate.lines", repository.countLines(person)));
    }

    private int lines(Person person) {
        return repository.countLines(person.name(), person.mail().value());
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        repository.takeNamesOut(erasing);
        repository.takeOutOfLists(erasing);
        var person = erasing.person();
        return Stream.of("made_by", "taken_by", "undone_by")
                .map(by -> FormerValues.of(person, "sheet.intakes", by, by + "_name"))
                .toList();
    }

    @Override
    public List<FormerValues> eraseNamed(Erasing erasing) {
        repository.takeNamedOutOfLists(erasing);
        return List.of();
    }
}
