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

/** What others wrote in reasons and answers about the erased; that somebody was erased, and why, stays. */
@Component
@Order(510)
class WrittenWords implements PersonalRecords {

    private final WrittenWordRepository repository;

    WrittenWords(WrittenWordRepository repository) {
        this.repository = repository;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of();
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of();
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of(
                repository.takeOutOfAnswers(erasing),
                repository.takeOutOfReceipts(erasing),
                repository.takeOutOfReasons(erasing));
    }
}
