package org.wandelwerk.letter;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.committee.Memberships;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/**
 * That somebody made letters stays, under the number of the account alone, and that some were made for somebody under
 * the number of the seat's holder, which no longer leads to the account; no name is kept here.
 */
@Component
@Order(310)
class LetterRecords implements PersonalRecords {

    private final MakingRepository makings;
    private final Memberships memberships;
    private final PostalAddressRepository addresses;

    LetterRecords(MakingRepository makings, Memberships memberships, PostalAddressRepository addresses) {
        this.makings = makings;
        this.memberships = memberships;
        this.addresses = addresses;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("letter.data.makings", most -> makings.madeBy(person, most)),
                new DataGroup("letter.data.addresses", most -> addresses.changedBy(person, most)),
                new DataGroup("letter.data.received", most -> makings.madeFor(memberships.roles(person), most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("letter.fate.makings", makings.countMadeBy(person)),
                Fate.stays("letter.fate.addresses", addresses.countChangedBy(person)),
                Fate.stays("letter.fate.received", makings.countMadeFor(memberships.roles(person))));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of();
    }
}
