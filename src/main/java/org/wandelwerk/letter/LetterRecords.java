package org.wandelwerk.letter;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.wandelwerk.kernel.PersonId;
import org.wandelwerk.personal.DataGroup;
import org.wandelwerk.personal.Erasing;
import org.wandelwerk.personal.Fate;
import org.wandelwerk.personal.FormerValues;
import org.wandelwerk.personal.PersonalRecords;

/** That somebody made letters stays, under the number of the account alone; no name is kept here. */
@Component
@Order(310)
class LetterRecords implements PersonalRecords {

    private final MakingRepository makings;

    LetterRecords(MakingRepository makings) {
        this.makings = makings;
    }

    @Override
    public List<DataGroup> of(PersonId person) {
        return List.of(new DataGroup("letter.data.makings", most -> makings.madeBy(person, most)));
    }

    @Override
    public List<Fate> fates(PersonId person) {
        return List.of(Fate.stays("letter.fate.makings", makings.countMadeBy(person)));
    }

    @Override
    public List<FormerValues> erase(Erasing erasing) {
        return List.of();
    }
}
