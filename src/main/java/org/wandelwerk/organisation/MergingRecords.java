package org.wandelwerk.organisation;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** Which organisations somebody brought together: that it was done stays, the name goes. */
@Component
@Order(410)
class MergingRecords implements PersonalRecords {

    private final MergingRecordRepository repository;

    MergingRecords(MergingRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("organisation.data.mergers", most -> repository.mergers(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return Fate.stays("organisation.fate.mergers", repository.count(person)).toList();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return repository.erase(erasing);
    }
}
