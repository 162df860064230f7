package org.wandelwerk.privacy;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** The log of who was shown what goes with the person whom it concerns, if its time is not over before. */
@Component
@Order(500)
class OldReads implements PersonalRecords {

    private final ReadRepository repository;

    OldReads(ReadRepository repository) {
        this.repository = repository;
    }

    /** It is shown by itself, with the names of those who read. */
    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.goes("privacy.fate.reads", repository.countOf(person)),
                Fate.stays("privacy.fate.read", repository.countBy(person)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        repository.forget(erasing.person());
        return List.of();
    }
}
