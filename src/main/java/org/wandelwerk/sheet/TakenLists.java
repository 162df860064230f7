package org.wandelwerk.sheet;

import java.time.Instant;
import org.springframework.stereotype.Component;
import org.wandelwerk.personal.GivenUp;
import org.wandelwerk.personal.RetainedRecords;
import org.wandelwerk.personal.RetentionClass;

/** Lists that were taken over so long ago that nobody takes them back; what they changed stands in history. */
@Component
class TakenLists implements RetainedRecords {

    private final IntakeRepository repository;

    TakenLists(IntakeRepository repository) {
        this.repository = repository;
    }

    @Override
    public String kind() {
        return "takeovers";
    }

    @Override
    public RetentionClass retention() {
        return RetentionClass.WAY_BACK;
    }

    @Override
    public int due(Instant before) {
        return repository.countTaken(before);
    }

    @Override
    public GivenUp giveUp(Instant before, int most) {
        return GivenUp.unrecorded(repository.forgetTaken(before, most));
    }
}
