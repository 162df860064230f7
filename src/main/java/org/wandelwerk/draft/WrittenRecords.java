package org.wandelwerk.draft;

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

/** What somebody wrote and published: the texts belong to the records and stay, the name goes. */
@Component
@Order(400)
class WrittenRecords implements PersonalRecords {

    private final WrittenRepository repository;

    WrittenRecords(WrittenRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("draft.data.drafts", most -> repository.drafts(person, most)),
                new DataGroup("draft.data.acts", most -> repository.acts(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return Stream.concat(
                        Fate.stays("draft.fate.drafts", repository.countDrafts(person)),
                        Fate.stays("draft.fate.acts", repository.countActs(person)))
                .toList();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return repository.erase(erasing.person());
    }
}
