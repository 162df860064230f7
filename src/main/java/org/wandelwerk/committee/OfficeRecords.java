package org.wandelwerk.committee;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Who held a public office is part of the public record and stays; that an account belongs to it goes. */
@Component
@Order(300)
class OfficeRecords implements PersonalRecords {

    private final OfficeRecordRepository repository;

    OfficeRecords(OfficeRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("committee.data.seats", repository.seats(person)),
                new DataGroup("committee.data.offices", repository.offices(person)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return Stream.concat(
                        Fate.goes("committee.fate.link", repository.countLinks(person)),
                        Fate.stays("committee.fate.offices", repository.countOffices(person)))
                .toList();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        repository.part(erasing.person());
        return List.of();
    }
}
