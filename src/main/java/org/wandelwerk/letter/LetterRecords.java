package org.wandelwerk.letter;

import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Memberships;
import org.wandelwerk.identity.People;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.NamedPerson;
import org.wandelwerk.personal.PersonalRecords;

/**
 * That somebody made letters stays, under the number of the account alone, and that some were made for somebody under
 * the number of the seat's holder, which no longer leads to the account. A postal address that names somebody goes.
 */
@Component
@Order(310)
class LetterRecords implements PersonalRecords {

    private final MakingRepository makings;
    private final Memberships memberships;
    private final PostalAddressRepository addresses;

    private final AddressedPersonRepository addressed;
    private final People people;

    LetterRecords(
            MakingRepository makings,
            Memberships memberships,
            PostalAddressRepository addresses,
            AddressedPersonRepository addressed,
            People people) {
        this.makings = makings;
        this.memberships = memberships;
        this.addresses = addresses;
        this.addressed = addressed;
        this.people = people;
    }

    private Optional<NamedPerson> named(PersonId person) {
        return people.find(person)
                .map(known -> new NamedPerson(known.name(), known.mail().value()));
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("letter.data.makings", most -> makings.madeBy(person, most)),
                new DataGroup("letter.data.addresses", most -> addresses.changedBy(person, most)),
                new DataGroup(
                        "letter.data.naming",
                        most -> named(person).stream()
                                .flatMap(known -> addressed.naming(known, known::isNamedIn, most))),
                new DataGroup("letter.data.received", most -> makings.madeFor(memberships.roles(person), most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("letter.fate.makings", makings.countMadeBy(person)),
                Fate.stays("letter.fate.addresses", addresses.countChangedBy(person)),
                Fate.goes(
                        "letter.fate.naming",
                        named(person)
                                .map(known -> addressed.count(known, known::isNamedIn))
                                .orElse(0)),
                Fate.stays("letter.fate.received", makings.countMadeFor(memberships.roles(person))));
    }

    @Override
    public List<DataGroup> of(NamedPerson person) {
        return List.of(new DataGroup("letter.data.naming", most -> addressed.naming(person, person::isMeantBy, most)));
    }

    @Override
    public List<Fate> fates(NamedPerson person) {
        return List.of(Fate.goes("letter.fate.naming", addressed.count(person, person::isMeantBy)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        var person = new NamedPerson(erasing.name(), erasing.mail());
        addresses.hold();
        return addressed.takeOut(person, person::isNamedIn);
    }

    @Override
    public List<FormerValues> eraseNamed(Erasing erasing) {
        var person = new NamedPerson(erasing.name(), erasing.mail());
        addresses.hold();
        return addressed.takeOut(person, person::isMeantBy);
    }
}
