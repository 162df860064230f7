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

/**
 * Packages for the archive that somebody took along or confirmed; and what others wrote in reasons and answers about
 * the erased. That somebody was erased, and why, stays.
 */
@Component
@Order(510)
class WrittenWords implements PersonalRecords {

    private final WrittenWordRepository repository;

    WrittenWords(WrittenWordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(
                new DataGroup("privacy.data.handovers", most -> repository.handedTo(person, most)),
                new DataGroup("privacy.data.receipts", most -> repository.confirmedBy(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(
                Fate.stays("privacy.fate.handovers", repository.countHandedTo(person)),
                Fate.stays("privacy.fate.receipts", repository.countConfirmedBy(person)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                repository.takeOutOfAnswers(erasing),
                repository.takeOutOfReceipts(erasing),
                repository.takeOutOfReasons(erasing));
    }
}
