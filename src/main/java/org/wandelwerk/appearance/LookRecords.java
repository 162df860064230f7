package org.wandelwerk.appearance;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** That somebody changed the look stays, under the number of the account alone; no name is kept here. */
@Component
@Order(320)
class LookRecords implements PersonalRecords {

    private final LookRepository looks;

    LookRecords(LookRepository looks) {
        this.looks = looks;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("appearance.data.changes", most -> looks.madeBy(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("appearance.fate.changes", looks.countMadeBy(person)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of();
    }
}
