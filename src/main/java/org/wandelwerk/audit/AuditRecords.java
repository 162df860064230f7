package org.wandelwerk.audit;

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

/** What somebody took along for audits: that it left the house stays, the name goes. */
@Component
@Order(430)
class AuditRecords implements PersonalRecords {

    private final AuditRecordRepository repository;

    AuditRecords(AuditRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("audit.data.packs", most -> repository.packs(person, most)),
                new DataGroup("audit.data.handouts", most -> repository.handouts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return Stream.concat(
                        Fate.stays("audit.fate.packs", repository.countPacks(person)),
                        Fate.stays("audit.fate.handouts", repository.countHandouts(person)))
                .toList();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return repository.erase(erasing.person());
    }
}
