package org.wandelwerk.history;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** What history tells of somebody: that something was done stays under its seals, the name goes. */
@Component
@Order(900)
class HistoryRecords implements PersonalRecords {

    private final HistoryRecordRepository repository;
    private final NamelessRepository nameless;

    HistoryRecords(HistoryRecordRepository repository, NamelessRepository nameless) {
        this.repository = repository;
        this.nameless = nameless;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("history.data.about", most -> repository.about(person.value(), most)),
                new DataGroup("history.data.done", most -> repository.by(person.value(), most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("history.fate.done", repository.countBy(person.value())));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        nameless.unname(erasing.person().value());
        return List.of();
    }
}
