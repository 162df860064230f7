package org.wandelwerk.notification;

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

/** What the house wrote to somebody goes, before the account with the address; what was written to a body stays. */
@Component
@Order(50)
class PostRecords implements PersonalRecords {

    private final PostRecordRepository repository;

    PostRecords(PostRecordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("notification.data.mails", most -> repository.mails(person, most)),
                new DataGroup("notification.data.wishes", most -> repository.wishes(person, most)),
                new DataGroup("notification.data.dispatches", most -> repository.dispatches(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return Stream.of(
                        Fate.goes("notification.fate.mails", repository.countMails(person)),
                        Fate.goes("notification.fate.wishes", repository.countWishes(person)),
                        Fate.stays("notification.fate.dispatches", repository.countDispatches(person)))
                .flatMap(fate -> fate)
                .toList();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return repository.erase(erasing);
    }
}
